using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Reports;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Reporting;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Campaigns;

public sealed record ExtensionInput(DateOnly? Until, string? Reason);

/// <summary>An executor is given a later date for everything it owes in a year (domain.md 9.2).</summary>
[Needs(Permission.RunCampaign)]
public sealed record ExtendExecutor(Guid PlanId, int Year, string ExecutorCode, ExtensionInput Input)
    : ICommand<ExecutorExtensionDto>;

/// <summary>The later date is taken back: the campaign's own holds again.</summary>
[Needs(Permission.RunCampaign)]
public sealed record WithdrawExtension(Guid PlanId, int Year, string ExecutorCode) : ICommand<ExecutorExtensionDto>;

/// <param name="Extension">Null: the campaign's own date holds.</param>
/// <param name="Obligations">How many rows it applies to.</param>
public sealed record ExecutorExtensionDto(
    string ExecutorCode,
    DateOnly DueDate,
    ExtensionDto? Extension,
    int Obligations
);

public sealed class ExtendExecutorValidator : AbstractValidator<ExtendExecutor>
{
    public ExtendExecutorValidator()
    {
        RuleFor(r => r.Input.Until)
            .NotNull()
            .WithMessage(_ => Speech.Say("Nurodykite naują terminą.", "Give the new date."));
        RuleFor(r => r.Input.Reason)
            .Explanation("Parašykite, kodėl terminas pratęsiamas.", "Say why the date is moved.");
    }
}

public sealed class ExtendExecutorHandler(IAppDbContext db, PlanYearReader years, UseCase useCase)
    : IRequestHandler<ExtendExecutor, ExecutorExtensionDto>
{
    /// <summary>A slip of the year ("2062") is not a date anybody meant.</summary>
    private const int LongestDays = 366;

    public async Task<ExecutorExtensionDto> Handle(ExtendExecutor request, CancellationToken ct)
    {
        var until = request.Input.Until!.Value;
        return await Extensions.SetAsync(
            db,
            useCase,
            (request.PlanId, request.Year, request.ExecutorCode),
            campaign => RequireSane(until, campaign, years.Today),
            new ExtensionDto(until, request.Input.Reason!.Trim()),
            ct
        );
    }

    private static void RequireSane(DateOnly until, Campaign campaign, DateOnly today)
    {
        if (until <= campaign.DueOn)
        {
            throw Refused(
                $"Pratęstas terminas turi būti vėlesnis už bendrą terminą {campaign.DueOn:yyyy-MM-dd}.",
                $"The date has to be later than the common one, {campaign.DueOn:yyyy-MM-dd}."
            );
        }

        if (until < today)
        {
            throw Refused("Ši diena jau praėjo.", "That day has passed.");
        }

        if (until > campaign.DueOn.AddDays(LongestDays))
        {
            throw Refused(
                "Terminas pratęsiamas ne ilgiau kaip metams. Patikrinkite datą.",
                "A date is moved by a year at most. Check the date."
            );
        }
    }

    private static ProblemException Refused(string lithuanian, string english) =>
        ProblemException.Invalid(new Dictionary<string, string[]> { ["until"] = [Speech.Say(lithuanian, english)] });
}

public sealed class WithdrawExtensionHandler(IAppDbContext db, UseCase useCase)
    : IRequestHandler<WithdrawExtension, ExecutorExtensionDto>
{
    public Task<ExecutorExtensionDto> Handle(WithdrawExtension request, CancellationToken ct) =>
        Extensions.SetAsync(db, useCase, (request.PlanId, request.Year, request.ExecutorCode), _ => { }, null, ct);
}

/// <summary>What giving and taking back share.</summary>
internal static class Extensions
{
    public static async Task<ExecutorExtensionDto> SetAsync(
        IAppDbContext db,
        UseCase useCase,
        (Guid PlanId, int Year, string Executor) of,
        Action<Campaign> require,
        ExtensionDto? extension,
        CancellationToken ct
    )
    {
        // Obligations first, then their campaign: the order in which reports are written.
        var owed = await db
            .Obligations.FromSql(
                $"""
                SELECT o.* FROM obligations o JOIN institutions i ON i.id = o.institution_id
                WHERE o.plan_id = {of.PlanId} AND o.year = {of.Year} AND i.code = {of.Executor}
                ORDER BY o.no FOR UPDATE OF o
                """
            )
            .ToListAsync(ct);
        if (owed.Count == 0)
        {
            throw ProblemException.NotFound();
        }

        var campaign = await db.LockCampaignAsync(of.PlanId, of.Year, ct);
        if (campaign.IsClosed)
        {
            throw ProblemException.Conflict(
                "campaign_closed",
                "Šių metų teikimas baigtas, todėl terminas nekeičiamas. Pirmiausia atnaujinkite teikimą.",
                "Reporting for this year is closed, so dates do not change. Reopen it first."
            );
        }

        require(campaign);
        var before = owed.Find(o => o.ExtendedTo is not null);
        foreach (var obligation in owed)
        {
            obligation.Extend(extension?.Until, extension?.Reason);
        }

        useCase.Audit(
            $"{Campaigns.Resource(of.PlanId, of.Year)}/extension/{of.Executor}",
            before is null ? null : new { until = before.ExtendedTo, reason = before.ExtensionReason },
            extension is null ? null : new { until = extension.Until, reason = extension.Reason },
            extension?.Reason
        );
        useCase.Touch(of.PlanId, of.Year);
        return new ExecutorExtensionDto(of.Executor, extension?.Until ?? campaign.DueOn, extension, owed.Count);
    }
}
