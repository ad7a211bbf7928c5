using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Plans;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Policies;

/// <summary>
/// The coordinator changes the settings from a day on. Years that end on or after it are judged by the new version, also
/// ones that were published: what was published stays, the live state and corrections follow the version in force.
/// </summary>
/// <param name="ExpectedVersion">The newest version that the coordinator saw.</param>
[Needs(Permission.EditPolicy)]
public sealed record AddPolicyVersion(
    Guid PlanId,
    long ExpectedVersion,
    PolicyVersionInput Input,
    string? IdempotencyKey
) : ICommand<PolicyVersionDto>, IOnceOnly;

public sealed record PolicyVersionInput(string? Name, DateOnly? ValidFrom, string? Reason, PolicyInput? Settings);

public sealed class AddPolicyVersionValidator : AbstractValidator<AddPolicyVersion>
{
    private const int ShortestReason = 20;
    private const int LongestReason = 4000;
    private const int LongestName = 200;

    public AddPolicyVersionValidator()
    {
        RuleFor(r => r.Input.Name)
            .Must(name => !string.IsNullOrWhiteSpace(name))
            .WithMessage(_ => Speech.Say("Pavadinkite šias taisykles.", "Name these rules."))
            .MaximumLength(LongestName)
            .WithMessage(_ =>
                Speech.Say("Pavadinimas per ilgas (iki 200 ženklų).", "The name is too long (up to 200 characters).")
            );
        RuleFor(r => r.Input.ValidFrom)
            .Must(day => day is { Year: >= 1990 and <= 2100 })
            .WithMessage(_ =>
                Speech.Say(
                    "Nurodykite, nuo kada taisyklės galioja, pvz., 2022-01-01.",
                    "Say from when the rules are in force, for example 2022-01-01."
                )
            );
        RuleFor(r => r.Input.Reason)
            .Must(reason => reason?.Trim() is { Length: >= ShortestReason and <= LongestReason })
            .WithMessage(_ =>
                Speech.Say(
                    "Paaiškinkite, kodėl taisyklės keičiamos: nuo 20 iki 4 000 ženklų.",
                    "Say why the rules change, in 20 to 4,000 characters."
                )
            );
        RuleFor(r => r.Input.Settings)
            .Must(IsComplete)
            .WithMessage(_ => Speech.Say("Nurodykite visas vertinimo nuostatas.", "Give every setting."))
            .DependentRules(() =>
                RuleFor(r => r)
                    .Custom(
                        (request, context) =>
                        {
                            var policy = request.Input.Settings!.Over(AssessmentPolicy.TwentyTwentyPractice);
                            foreach (var (field, messages) in PolicyFaults.Of(policy, "Settings"))
                            {
                                context.AddFailure(field, messages[0]);
                            }
                        }
                    )
            );
    }

    /// <summary>Only the municipal thresholds may be left to the institutions'.</summary>
    private static bool IsComplete(PolicyInput? settings) =>
        settings
            is {
                PartialFrom: not null,
                PartialInclusive: not null,
                MunicipalBasis: not null,
                LateCountsAs: not null,
                NoNeedCountsAs: not null,
                TaskPartialFrom: not null,
                MunicipalImplementedFrom: not null
            };
}

public sealed class AddPolicyVersionHandler(IAppDbContext db, UseCase useCase)
    : IRequestHandler<AddPolicyVersion, PolicyVersionDto>
{
    public async Task<PolicyVersionDto> Handle(AddPolicyVersion request, CancellationToken ct)
    {
        await LockAsync(request.PlanId, ct);
        var before = await PolicyVersions.ReadAsync(db, request.PlanId, ct);
        var newest = before[0];
        if (newest.Version != request.ExpectedVersion)
        {
            throw ProblemException.Stale(new Page<PolicyVersionDto>(before, Next: null));
        }

        var added = new PolicyVersion(
            request.PlanId,
            newest.Version + 1,
            request.Input.ValidFrom!.Value,
            validTo: null,
            request.Input.Settings!.Over(new AssessmentPolicy(request.Input.Name!.Trim())),
            request.Input.Reason!.Trim(),
            useCase.Actor.Name,
            useCase.Now
        );
        await MakeRoomAsync(added, ct);
        db.Policies.Add(added);
        await db.SaveChangesAsync(ct);

        var after = await PolicyVersions.ReadAsync(db, request.PlanId, ct);
        useCase.Audit($"plan/{request.PlanId}/policy", newest, after[0], added.Reason);
        await TouchYearsAsync(request.PlanId, ct);
        return after[0];
    }

    /// <summary>One version after the other: who waits here reads the version that was added meanwhile.</summary>
    private async Task LockAsync(Guid planId, CancellationToken ct) =>
        await db
            .Policies.FromSql($"SELECT * FROM policy_versions WHERE plan_id = {planId} ORDER BY version FOR UPDATE")
            .AsNoTracking()
            .ToListAsync(ct);

    /// <summary>Saved before the new version: the store lets no two be in force on one day, not even for a moment.</summary>
    private async Task MakeRoomAsync(PolicyVersion added, CancellationToken ct)
    {
        var standing = await db.Policies.Where(p => p.PlanId == added.PlanId && p.SupersededAt == null).ToListAsync(ct);
        foreach (var version in standing)
        {
            version.GiveWay(added.ValidFrom, useCase.Now);
        }

        await db.SaveChangesAsync(ct);
    }

    private async Task TouchYearsAsync(Guid planId, CancellationToken ct)
    {
        foreach (var year in await db.Campaigns.Where(c => c.PlanId == planId).Select(c => c.Year).ToListAsync(ct))
        {
            useCase.Touch(planId, year);
        }
    }
}
