using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Campaigns;

/// <summary>
/// A year's reporting is opened: its dates, what is asked and of whom, all or nothing (domain.md 9.1). Until the opening
/// day it is planned only.
/// </summary>
[Needs(Permission.RunCampaign)]
public sealed record OpenCampaign(Guid PlanId, int Year, OpeningInput Input, string? IdempotencyKey)
    : ICommand<CampaignSettingsDto>,
        IOnceOnly;

public sealed class OpenCampaignValidator : AbstractValidator<OpenCampaign>
{
    public OpenCampaignValidator() => RuleFor(r => r.Input).SetValidator(new OpeningInputValidator());
}

public sealed class OpenCampaignHandler(
    IAppDbContext db,
    YearToOpenReader years,
    CampaignReader reader,
    UseCase useCase
) : IRequestHandler<OpenCampaign, CampaignSettingsDto>
{
    public async Task<CampaignSettingsDto> Handle(OpenCampaign request, CancellationToken ct)
    {
        // Two who open the same year at once line up here; the second finds it open.
        var resource = Campaigns.Resource(request.PlanId, request.Year);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({resource}, 0))", ct);
        var year = (await years.ReadAsync(request.PlanId, request.Year, ct)).Chosen(request.Input);
        var input = request.Input;
        var campaign = new Campaign(
            request.PlanId,
            request.Year,
            input.OpensOn!.Value,
            input.DueOn!.Value,
            input.ClosesOn!.Value,
            isDemonstration: false,
            input.ReviewBy,
            input.RemindersOn ?? true
        );
        db.Campaigns.Add(campaign);
        await AddTasksAsync(year, ct);
        var asked = AddItems(year);
        useCase.Audit(
            resource,
            before: null,
            new
            {
                opensOn = campaign.OpensOn,
                dueOn = campaign.DueOn,
                closesOn = campaign.ClosesOn,
                reviewBy = campaign.ReviewBy,
                remindersOn = campaign.RemindersOn,
                items = year.Items.Count,
                rows = asked,
                carriedFrom = year.CarriedFrom,
            }
        );
        useCase.Touch(request.PlanId, request.Year);
        await db.SaveChangesAsync(ct);
        return await reader.ReadAsync(request.PlanId, request.Year, ct);
    }

    private async Task AddTasksAsync(YearToOpen year, CancellationToken ct)
    {
        var stated = await db
            .TaskYears.Where(t => t.PlanId == year.Plan.Id && t.Year == year.Year)
            .Select(t => t.TaskId)
            .ToListAsync(ct);
        db.TaskYears.AddRange(
            year.Items.Select(i => i.Item.TaskId)
                .Distinct()
                .Except(stated)
                .Select(task => new TaskYear(task, year.Plan.Id, year.Year, plannedEur: null))
        );
    }

    /// <summary>An audit entry for each item names what was taken over and who is asked.</summary>
    /// <returns>How many rows somebody owes.</returns>
    private int AddItems(YearToOpen year)
    {
        var owed = 0;
        var ids = 0;
        foreach (var item in year.Items)
        {
            var itemYear = item.Before;
            if (itemYear.Year != year.Year)
            {
                itemYear = itemYear.ContinuedIn(year.Year);
                db.ItemYears.Add(itemYear);
            }

            var executors = item.Parts.Select(p => p.Executor.Id).ToHashSet();
            foreach (var part in item.Parts)
            {
                // Ids in the plan's order, so that the serial numbers follow it.
                var id = Guid.CreateVersion7(useCase.Now.AddMilliseconds(ids++));
                var obligation = part.Before.ContinuedIn(itemYear, id);
                if (obligation.AnsweredWithId is { } lead && !executors.Contains(lead))
                {
                    obligation.AnswerAlone();
                }

                db.Obligations.Add(obligation);
                owed += obligation.IsOwed ? 1 : 0;
            }

            useCase.Audit(
                ItemResource(item.Item.Id, year.Year),
                before: null,
                new
                {
                    title = itemYear.Title,
                    target = itemYear.Target,
                    deadline = itemYear.Deadline,
                    carriedFrom = item.Before.Year == year.Year ? (int?)null : item.Before.Year,
                    executors = item.Parts.Select(p => p.Executor.Code),
                }
            );
        }

        return owed;
    }

    internal static string ItemResource(Guid itemId, int year) => $"item/{itemId}/{year}";
}
