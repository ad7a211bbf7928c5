using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Reporting;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Budgets;

public sealed record MoneyLinkInput(Guid? ObligationId, Guid? SameAsObligationId, decimal? AmountEur, string? Note);

/// <summary>The ministry says that so much of two rows is the same money: from now on it counts once.</summary>
[Needs(Permission.SettleMoney)]
public sealed record LinkMoney(Guid PlanId, int Year, MoneyLinkInput Input, string? IdempotencyKey)
    : ICommand<MoneyLinkDto>,
        IOnceOnly;

public sealed class LinkMoneyValidator : AbstractValidator<LinkMoney>
{
    public LinkMoneyValidator()
    {
        RuleFor(r => r.Input.ObligationId).NotNull().WithMessage(_ => ChooseRow());
        RuleFor(r => r.Input.SameAsObligationId)
            .NotNull()
            .WithMessage(_ => ChooseRow())
            .Must((link, other) => other is null || other != link.Input.ObligationId)
            .WithMessage(_ => Speech.Say("Pasirinkite dvi skirtingas eilutes.", "Choose two different rows."));
        RuleFor(r => r.Input.AmountEur)
            .NotNull()
            .WithMessage(_ => Speech.Say("Nurodykite sumą eurais.", "Give the amount in euros."))
            .GreaterThan(0)
            .WithMessage(_ => Speech.Say("Suma turi būti didesnė už nulį.", "The amount has to be above zero."))
            .PrecisionScale(18, 2, ignoreTrailingZeros: true)
            .WithMessage(_ => Speech.Say("Suma rašoma centų tikslumu.", "Amounts are in euros and cents."));
        RuleFor(r => r.Input.Note)
            .Must(note => !string.IsNullOrWhiteSpace(note))
            .WithMessage(_ => Speech.Say("Parašykite, kodėl tai tos pačios lėšos.", "Say why it is the same money."))
            .MaximumLength(2000)
            .WithMessage(_ =>
                Speech.Say("Tekstas per ilgas (iki 2 000 ženklų).", "The text is too long (up to 2,000 characters).")
            );
    }

    private static string ChooseRow() => Speech.Say("Pasirinkite eilutę.", "Choose a row.");
}

public sealed class LinkMoneyHandler(IAppDbContext db, PlanYearReader reader, UseCase useCase)
    : IRequestHandler<LinkMoney, MoneyLinkDto>
{
    public async Task<MoneyLinkDto> Handle(LinkMoney request, CancellationToken ct)
    {
        var head = await reader.HeadAsync(request.PlanId, request.Year, ct);
        var year = AssessedYear.Of(await reader.ReadAsync(head, ct), reader.Today);
        var (one, other) = (
            Row(year, request.Input.ObligationId!.Value),
            Row(year, request.Input.SameAsObligationId!.Value)
        );
        var amount = request.Input.AmountEur!.Value;
        RequireNew(head, one, other);
        RequireAmount(amount, one, other);
        var link = new MoneyLink(
            Guid.CreateVersion7(),
            head.Plan.Id,
            head.Year,
            one.ObligationId,
            other.ObligationId,
            amount,
            request.Input.Note!.Trim(),
            useCase.Actor.Name,
            useCase.Now
        );
        db.MoneyLinks.Add(link);
        var made = new MoneyLinkDto(link.Id, one, other, amount, link.Note, link.RecordedBy, link.RecordedAt);
        useCase.Audit($"money-link/{link.Id}", null, made, link.Note);
        useCase.Touch(head.Plan.Id, head.Year);
        await db.SaveChangesAsync(ct);
        return made;
    }

    /// <summary>A row of another plan, of another year or of nobody looks the same: not there.</summary>
    private static MoneyRowDto Row(AssessedYear year, Guid obligationId) =>
        MoneyLinks.Rows(year).SingleOrDefault(r => r.ObligationId == obligationId) ?? throw ProblemException.NotFound();

    private static void RequireNew(PlanYearHead head, MoneyRowDto one, MoneyRowDto other)
    {
        if (
            head.MoneyLinks.Any(l =>
                (l.ObligationId, l.SameAsObligationId) == (one.ObligationId, other.ObligationId)
                || (l.ObligationId, l.SameAsObligationId) == (other.ObligationId, one.ObligationId)
            )
        )
        {
            throw ProblemException.Conflict(
                "money_link_exists",
                "Šios dvi eilutės jau susietos. Jei suma kita, pirmiausia panaikinkite esamą sąsają.",
                "These two rows are linked already. If the amount differs, remove the link first."
            );
        }
    }

    private static void RequireAmount(decimal amount, MoneyRowDto one, MoneyRowDto other)
    {
        var most = Math.Max(
            Math.Min(one.SpentEur ?? 0, other.SpentEur ?? 0),
            Math.Min(one.AllocatedEur ?? 0, other.AllocatedEur ?? 0)
        );
        if (amount > most)
        {
            throw ProblemException.Rule(
                "money_link_exceeds",
                "Susieti galima ne daugiau, nei nurodyta kiekvienoje iš dviejų eilučių.",
                "No more can be linked than each of the two rows reports."
            );
        }
    }
}
