using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Publishing;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Reconciliation;

public sealed record SettlementInput(string? Explanation);

/// <summary>The ministry answers in writing what no edit of data can mend: which of the figures is right, and why.</summary>
[Needs(Permission.Reconcile)]
public sealed record SettleFinding(Guid PlanId, int Year, string Fingerprint, SettlementInput Input)
    : ICommand<FindingDto>;

/// <summary>The answer is taken back: the finding is open again.</summary>
[Needs(Permission.Reconcile)]
public sealed record UnsettleFinding(Guid PlanId, int Year, string Fingerprint) : ICommand<FindingDto>;

public sealed class SettleFindingValidator : AbstractValidator<SettleFinding>
{
    public const int ExplanationMinLength = 20;
    public const int ExplanationMaxLength = 4000;

    public SettleFindingValidator() =>
        RuleFor(r => r.Input.Explanation)
            .Must(text => text?.Trim().Length >= ExplanationMinLength)
            .WithMessage(_ =>
                Speech.Say(
                    $"Paaiškinkite bent {ExplanationMinLength} ženklų: kuris skaičius teisingas ir kodėl.",
                    $"Explain in at least {ExplanationMinLength} characters which figure is right, and why."
                )
            )
            .MaximumLength(ExplanationMaxLength)
            .WithMessage(_ =>
                Speech.Say(
                    "Paaiškinimas per ilgas (iki 4 000 ženklų).",
                    "The explanation is too long (up to 4,000 characters)."
                )
            );
}

public sealed class SettleFindingHandler(IAppDbContext db, Reconciler reconciler, UseCase useCase)
    : IRequestHandler<SettleFinding, FindingDto>
{
    public async Task<FindingDto> Handle(SettleFinding request, CancellationToken ct)
    {
        var finding = await Settlements.FindAsync(reconciler, request.PlanId, request.Year, request.Fingerprint, ct);
        if (!finding.Settleable)
        {
            throw ProblemException.Rule(
                "not_settleable",
                "Šio neatitikimo paaiškinti raštu nepakanka: jį reikia ištaisyti.",
                "A written answer is not enough here: it has to be mended."
            );
        }

        var before = await Settlements.RemoveAsync(db, request.PlanId, request.Year, request.Fingerprint, ct);
        var settlement = new FindingSettlement(
            request.PlanId,
            request.Year,
            request.Fingerprint,
            finding.Code,
            request.Input.Explanation!.Trim(),
            useCase.Actor.Name,
            useCase.Now
        );
        db.FindingSettlements.Add(settlement);
        useCase.Audit(
            Settlements.Resource(request.PlanId, request.Year, request.Fingerprint),
            before is null ? null : new { before.Code, before.Explanation },
            new { settlement.Code, settlement.Explanation }
        );
        useCase.Touch(request.PlanId, request.Year);
        return finding with { Settlement = SettlementDto.Of(settlement) };
    }
}

public sealed class UnsettleFindingHandler(IAppDbContext db, Reconciler reconciler, UseCase useCase)
    : IRequestHandler<UnsettleFinding, FindingDto>
{
    public async Task<FindingDto> Handle(UnsettleFinding request, CancellationToken ct)
    {
        var finding = await Settlements.FindAsync(reconciler, request.PlanId, request.Year, request.Fingerprint, ct);
        var before =
            await Settlements.RemoveAsync(db, request.PlanId, request.Year, request.Fingerprint, ct)
            ?? throw ProblemException.NotFound();
        useCase.Audit(
            Settlements.Resource(request.PlanId, request.Year, request.Fingerprint),
            new { before.Code, before.Explanation },
            null
        );
        useCase.Touch(request.PlanId, request.Year);
        return finding with { Settlement = null };
    }
}

/// <summary>What settling and taking it back share.</summary>
internal static class Settlements
{
    public static string Resource(Guid planId, int year, string fingerprint) =>
        $"campaign/{planId}/{year}/finding/{fingerprint}";

    public static async Task<FindingDto> FindAsync(
        Reconciler reconciler,
        Guid planId,
        int year,
        string fingerprint,
        CancellationToken ct
    ) =>
        (await reconciler.RunAsync(planId, year, ct)).FirstOrDefault(f =>
            string.Equals(f.Fingerprint, fingerprint, StringComparison.Ordinal)
        ) ?? throw ProblemException.NotFound();

    /// <summary>Two coordinators who answer one finding line up at the campaign's row.</summary>
    public static async Task<FindingSettlement?> RemoveAsync(
        IAppDbContext db,
        Guid planId,
        int year,
        string fingerprint,
        CancellationToken ct
    )
    {
        await db
            .Campaigns.FromSql($"SELECT * FROM campaigns WHERE plan_id = {planId} AND year = {year} FOR UPDATE")
            .AsNoTracking()
            .SingleAsync(ct);
        var rows = db.FindingSettlements.Where(s =>
            s.PlanId == planId && s.Year == year && s.Fingerprint == fingerprint
        );
        var before = await rows.AsNoTracking().SingleOrDefaultAsync(ct);
        await rows.ExecuteDeleteAsync(ct);
        return before;
    }
}
