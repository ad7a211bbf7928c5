using System.Globalization;
using System.Text.Json;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Audit;

/// <summary>Who changed what, newest first.</summary>
[Needs(Permission.ReadAudit)]
public sealed record ListAudit(string? Resource, int? Limit, string? Cursor) : IRequest<Page<AuditEntryDto>>;

public sealed class ListAuditValidator : AbstractValidator<ListAudit>
{
    public ListAuditValidator()
    {
        RuleFor(r => r.Limit)
            .InclusiveBetween(1, Page<AuditEntryDto>.MaxLimit)
            .WithMessage(_ =>
                Speech.Say("Vienu kartu galima prašyti nuo 1 iki 500 įrašų.", "Ask for 1 to 500 entries at a time.")
            );
        RuleFor(r => r.Cursor)
            .Must(c => c is null || long.TryParse(c, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .WithMessage(_ => Speech.Say("Neatpažintas puslapio žymeklis.", "The page cursor is not recognised."));
        RuleFor(r => r.Resource)
            .MaximumLength(200)
            .WithMessage(_ => Speech.Say("Per ilgas išteklio pavadinimas.", "The resource name is too long."));
    }
}

public sealed record AuditEntryDto(
    long Id,
    DateTimeOffset At,
    string UserName,
    string Role,
    string? InstitutionCode,
    string UseCase,
    string Resource,
    string? Reason,
    JsonElement? Before,
    JsonElement? After,
    string? RequestId,
    string? Hash
);

public sealed class ListAuditHandler(IAppDbContext db) : IRequestHandler<ListAudit, Page<AuditEntryDto>>
{
    public async Task<Page<AuditEntryDto>> Handle(ListAudit request, CancellationToken ct)
    {
        var limit = request.Limit ?? Page<AuditEntryDto>.DefaultLimit;
        var before = request.Cursor is { } cursor ? long.Parse(cursor, CultureInfo.InvariantCulture) : long.MaxValue;
        var rows = await db
            .Audit.AsNoTracking()
            .Where(a => a.Id < before && (request.Resource == null || a.Resource.StartsWith(request.Resource)))
            .OrderByDescending(a => a.Id)
            .Take(limit + 1)
            .ToListAsync(ct);
        return new Page<AuditEntryDto>(
            [
                .. rows.Take(limit)
                    .Select(a => new AuditEntryDto(
                        a.Id,
                        a.At,
                        a.UserName,
                        a.Role,
                        a.InstitutionCode,
                        a.UseCase,
                        a.Resource,
                        a.Reason,
                        Json(a.Before),
                        Json(a.After),
                        a.RequestId,
                        a.Hash
                    )),
            ],
            rows.Count > limit ? rows[limit - 1].Id.ToString(CultureInfo.InvariantCulture) : null
        );
    }

    private static JsonElement? Json(string? text) => text is null ? null : JsonElement.Parse(text);
}
