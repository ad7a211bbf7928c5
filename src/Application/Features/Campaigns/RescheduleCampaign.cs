using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Reporting;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Campaigns;

/// <summary>A campaign's dates move, or its reminders are switched. An extension that is no longer later than the common date ends.</summary>
[Needs(Permission.RunCampaign)]
public sealed record RescheduleCampaign(Guid PlanId, int Year, long ExpectedVersion, ScheduleInput Input)
    : ICommand<CampaignSettingsDto>;

public sealed class RescheduleCampaignValidator : AbstractValidator<RescheduleCampaign>
{
    public RescheduleCampaignValidator()
    {
        RuleFor(r => r.Input.OpensOn).Opening();
        RuleFor(r => r.Input.DueOn).Due(r => r.Input.Dates);
        RuleFor(r => r.Input.ClosesOn).Closing(r => r.Input.Dates);
        RuleFor(r => r.Input.ReviewBy).Review(r => r.Input.Dates);
        RuleFor(r => r.Input.RemindersOn)
            .NotNull()
            .WithMessage(_ =>
                Speech.Say("Nurodykite, ar priminti automatiškai.", "Say whether reminders go out by themselves.")
            );
        RuleFor(r => r.Input.Reason)
            .MaximumLength(4000)
            .WithMessage(_ =>
                Speech.Say(
                    "Komentaras per ilgas (iki 4 000 ženklų).",
                    "The comment is too long (up to 4,000 characters)."
                )
            );
    }
}

public sealed class RescheduleCampaignHandler(
    IAppDbContext db,
    PlanYearReader years,
    CampaignReader reader,
    UseCase useCase
) : IRequestHandler<RescheduleCampaign, CampaignSettingsDto>
{
    public async Task<CampaignSettingsDto> Handle(RescheduleCampaign request, CancellationToken ct)
    {
        var input = request.Input;
        var (opensOn, dueOn, closesOn) = (input.OpensOn!.Value, input.DueOn!.Value, input.ClosesOn!.Value);
        // Obligations first, then their campaign: the order in which reports are written.
        var overtaken = await db
            .Obligations.FromSql(
                $"""
                SELECT * FROM obligations
                WHERE plan_id = {request.PlanId} AND year = {request.Year} AND extended_to <= {dueOn}
                ORDER BY no FOR UPDATE
                """
            )
            .ToListAsync(ct);
        var campaign = await db.LockCampaignAsync(request.PlanId, request.Year, ct);
        if (campaign.Version != request.ExpectedVersion)
        {
            throw ProblemException.Stale(await reader.ReadAsync(request.PlanId, request.Year, ct));
        }

        var before = Settings(campaign);
        var moved = (campaign.OpensOn, campaign.DueOn, campaign.ClosesOn) != (opensOn, dueOn, closesOn);
        if (moved && string.IsNullOrWhiteSpace(input.Reason))
        {
            throw ProblemException.Invalid(
                new Dictionary<string, string[]>
                {
                    ["reason"] = [Speech.Say("Parašykite, kodėl keičiamos datos.", "Say why the dates change.")],
                }
            );
        }

        campaign.Schedule(opensOn, dueOn, closesOn, input.ReviewBy, input.RemindersOn!.Value, years.Today);
        foreach (var obligation in overtaken)
        {
            obligation.Extend(null, null);
        }

        useCase.Audit(
            Campaigns.Resource(request.PlanId, request.Year),
            before,
            Settings(campaign),
            string.IsNullOrWhiteSpace(input.Reason) ? null : input.Reason.Trim()
        );
        useCase.Touch(request.PlanId, request.Year);
        await db.SaveChangesAsync(ct);
        return await reader.ReadAsync(request.PlanId, request.Year, ct);
    }

    private static object Settings(Campaign campaign) =>
        new
        {
            opensOn = campaign.OpensOn,
            dueOn = campaign.DueOn,
            closesOn = campaign.ClosesOn,
            reviewBy = campaign.ReviewBy,
            remindersOn = campaign.RemindersOn,
        };
}
