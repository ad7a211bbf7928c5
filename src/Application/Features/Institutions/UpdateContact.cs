using System.Net.Mail;
using System.Text.RegularExpressions;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Pipeline;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Institutions;

/// <summary>Who answers for an institution, and where letters and calls reach it. What is left out is not known.</summary>
[Needs(Permission.ManageContacts)]
public sealed record UpdateContact(string Code, long ExpectedVersion, ContactInput Input)
    : ICommand<InstitutionContactDto>;

public sealed record ContactInput(string? ContactName, string? Email, string? Phone);

public sealed partial class UpdateContactValidator : AbstractValidator<UpdateContact>
{
    private const int LongestEmail = 254;

    public UpdateContactValidator()
    {
        RuleFor(r => r.Input.ContactName)
            .MaximumLength(200)
            .WithMessage(_ =>
                Speech.Say("Vardas per ilgas (iki 200 ženklų).", "The name is too long (up to 200 characters).")
            )
            .Must(OneLine)
            .WithMessage(_ => Speech.Say("Vardas rašomas viena eilute.", "The name is one line."));
        RuleFor(r => r.Input.Email)
            .Must(BeAnAddress)
            .WithMessage(_ =>
                Speech.Say(
                    "Įrašykite el. pašto adresą, pvz., vardas@savivaldybe.lt.",
                    "Enter an e-mail address, for example name@municipality.lt."
                )
            );
        RuleFor(r => r.Input.Phone)
            .Must(phone => string.IsNullOrWhiteSpace(phone) || Phone().IsMatch(phone.Trim()))
            .WithMessage(_ =>
                Speech.Say(
                    "Įrašykite telefono numerį, pvz., +370 5 271 7130.",
                    "Enter a phone number, for example +370 5 271 7130."
                )
            );
    }

    private static bool OneLine(string? text) => text is null || !text.Any(char.IsControl);

    private static bool BeAnAddress(string? email) =>
        string.IsNullOrWhiteSpace(email)
        || (
            email.Trim() is { Length: <= LongestEmail } text
            && !text.Any(char.IsWhiteSpace)
            && MailAddress.TryCreate(text, out var address)
            && string.Equals(address.Address, text, StringComparison.Ordinal)
        );

    [GeneratedRegex(@"^[+()0-9][-+()/., 0-9a-z]{2,49}$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Phone();
}

public sealed class UpdateContactHandler(IAppDbContext db, UseCase useCase)
    : IRequestHandler<UpdateContact, InstitutionContactDto>
{
    public async Task<InstitutionContactDto> Handle(UpdateContact request, CancellationToken ct)
    {
        var institution =
            await db
                .Institutions.FromSql($"SELECT * FROM institutions WHERE code = {request.Code} FOR UPDATE")
                .SingleOrDefaultAsync(ct)
            ?? throw ProblemException.NotFound();
        var before = InstitutionContactDto.Of(institution);
        if (before.Version != request.ExpectedVersion)
        {
            throw ProblemException.Stale(before);
        }

        var input = request.Input;
        institution.ReachAt(Blank(input.ContactName), Blank(input.Email), Blank(input.Phone));
        var after = InstitutionContactDto.Of(institution);
        useCase.Audit($"institution/{institution.Code}", before, after);
        return after;
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
