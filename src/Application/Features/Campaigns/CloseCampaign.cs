using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Obligations;
using ActionPlanMonitor.Application.Features.Reports;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Reporting;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Campaigns;

/// <param name="ConfirmedMissing">How many rows the coordinator saw missing.</param>
public sealed record ClosingInput(int? ConfirmedMissing);

public sealed record CampaignReopeningInput(string? Reason);

/// <summary>One confirmed act ends a year's reporting: what was not handed in counts as not reported (rule A7).</summary>
[Needs(Permission.RunCampaign)]
public sealed record CloseCampaign(Guid PlanId, int Year, ClosingInput Input, string? IdempotencyKey)
    : ICommand<ClosingDto>,
        IOnceOnly;

/// <summary>Until the year is published its closing can be taken back; drafts go on where they were left.</summary>
[Needs(Permission.RunCampaign)]
public sealed record ReopenCampaign(Guid PlanId, int Year, CampaignReopeningInput Input, string? IdempotencyKey)
    : ICommand<ClosingDto>,
        IOnceOnly;

public sealed class CloseCampaignValidator : AbstractValidator<CloseCampaign>
{
    public CloseCampaignValidator() =>
        RuleFor(r => r.Input.ConfirmedMissing)
            .NotNull()
            .WithMessage(_ =>
                Speech.Say(
                    "Patvirtinkite, kiek eilučių bus laikoma nepateiktomis.",
                    "Confirm how many rows will count as not reported."
                )
            )
            .GreaterThanOrEqualTo(0)
            .WithMessage(_ => Speech.Say("Eilučių skaičius negali būti neigiamas.", "The number cannot be negative."));
}

public sealed class ReopenCampaignValidator : AbstractValidator<ReopenCampaign>
{
    public ReopenCampaignValidator() =>
        RuleFor(r => r.Input.Reason)
            .Explanation("Parašykite, kodėl teikimas atnaujinamas.", "Say why reporting is opened again.");
}

public sealed class CloseCampaignHandler(IAppDbContext db, ClosingReader reader, UseCase useCase)
    : IRequestHandler<CloseCampaign, ClosingDto>
{
    public async Task<ClosingDto> Handle(CloseCampaign request, CancellationToken ct)
    {
        await db.HoldYearAsync(request.PlanId, request.Year, ct);
        var campaign = await db.LockCampaignAsync(request.PlanId, request.Year, ct);
        var closing = await reader.ReadAsync(request.PlanId, request.Year, ct);
        if (closing.State == CampaignState.Planned)
        {
            throw ProblemException.Conflict(
                "campaign_not_open",
                "Teikimas dar neprasidėjo, todėl baigti nėra ko.",
                "Reporting has not started, so there is nothing to close."
            );
        }

        campaign.Close(useCase.Now);
        if (closing.Missing != request.Input.ConfirmedMissing)
        {
            throw ProblemException.Conflict(
                "missing_changed",
                $"Kol skaitėte, nepateiktų eilučių skaičius pasikeitė: dabar jų {closing.Missing}. Peržiūrėkite sąrašą ir patvirtinkite iš naujo.",
                $"The number of missing rows changed while you were reading: it is {closing.Missing} now. Look at the list and confirm again."
            );
        }

        useCase.Audit(
            Campaigns.Resource(request.PlanId, request.Year),
            new { state = closing.State },
            new
            {
                state = CampaignState.Closed,
                missing = closing.Missing,
                unreviewed = closing.Unreviewed,
            }
        );
        useCase.Touch(request.PlanId, request.Year);
        await db.SaveChangesAsync(ct);
        return await reader.ReadAsync(request.PlanId, request.Year, ct);
    }
}

public sealed class ReopenCampaignHandler(IAppDbContext db, ClosingReader reader, UseCase useCase)
    : IRequestHandler<ReopenCampaign, ClosingDto>
{
    public async Task<ClosingDto> Handle(ReopenCampaign request, CancellationToken ct)
    {
        await db.HoldYearAsync(request.PlanId, request.Year, ct);
        var campaign = await db.LockCampaignAsync(request.PlanId, request.Year, ct);
        campaign.Reopen();
        useCase.Audit(
            Campaigns.Resource(request.PlanId, request.Year),
            new { state = CampaignState.Closed },
            new { state = CampaignState.Open },
            request.Input.Reason!.Trim()
        );
        useCase.Touch(request.PlanId, request.Year);
        await db.SaveChangesAsync(ct);
        return await reader.ReadAsync(request.PlanId, request.Year, ct);
    }
}

/// <summary>What acts on a campaign share.</summary>
internal static class Campaigns
{
    public static string Resource(Guid planId, int year) => $"campaign/{planId}/{year}";

    /// <summary>The campaign for a write; others who write to the year wait at its row.</summary>
    public static async Task<Campaign> LockCampaignAsync(
        this IAppDbContext db,
        Guid planId,
        int year,
        CancellationToken ct
    ) =>
        await db
            .Campaigns.FromSql($"SELECT * FROM campaigns WHERE plan_id = {planId} AND year = {year} FOR UPDATE")
            .SingleOrDefaultAsync(ct)
        ?? throw ProblemException.NotFound();
}
