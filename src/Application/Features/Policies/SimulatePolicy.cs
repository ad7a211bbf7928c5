using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Dashboards;
using ActionPlanMonitor.Domain.Assessment;
using FluentValidation;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Policies;

/// <summary>What other settings would suggest for this year. Nothing is stored, and decisions already taken play no part.</summary>
[Needs(Permission.SimulatePolicy)]
public sealed record SimulatePolicy(Guid PlanId, int Year, SimulationInput Input) : IRequest<SimulationDto>;

/// <summary>Settings left out keep the value in force.</summary>
public sealed record SimulationInput(PolicyInput? Policy);

public sealed class SimulatePolicyValidator : AbstractValidator<SimulatePolicy>
{
    public SimulatePolicyValidator() =>
        RuleFor(r => r.Input.Policy)
            .NotNull()
            .WithMessage(_ => Speech.Say("Nurodykite vertinimo nuostatas.", "Give the settings to try."));
}

public sealed record SimulationDto(
    string Unit,
    CountsDto Counts,
    CountsDto Before,
    IReadOnlyList<SimulatedChangeDto> Changes,
    IReadOnlyList<SimulatedTaskDto> Tasks
);

public sealed record SimulatedChangeDto(
    Guid ItemId,
    string MeasureCode,
    int? ActionNo,
    string Title,
    ImplementationStatus From,
    ImplementationStatus To,
    string Explanation
);

public sealed record SimulatedTaskDto(int No, ImplementationStatus From, ImplementationStatus To);

public sealed class SimulatePolicyHandler(PlanYearReader reader) : IRequestHandler<SimulatePolicy, SimulationDto>
{
    public async Task<SimulationDto> Handle(SimulatePolicy request, CancellationToken ct)
    {
        var head = await reader.HeadAsync(request.PlanId, request.Year, ct);
        var tried = request.Input.Policy!.Over(head.Policy);
        if (PolicyFaults.Of(tried, "policy") is { Count: > 0 } faults)
        {
            throw ProblemException.Invalid(faults);
        }

        var year = await reader.ReadAsync(head, ct);
        var facts = year.ToFacts(decided: false);
        var before = PlanAssessor.Assess(facts, head.Policy, reader.Today);
        var after = PlanAssessor.Assess(facts, tried, reader.Today);
        var rows = year.Items.ToDictionary(i => i.Id);
        return new SimulationDto(
            "items",
            CountsDto.Of(after.Counts),
            CountsDto.Of(before.Counts),
            [
                .. Items(before)
                    .Zip(Items(after))
                    .Where(pair => pair.First.Status != pair.Second.Status)
                    .Select(pair => Change(rows[pair.First.Id], year.Parts[pair.First.Id], pair.First, pair.Second)),
            ],
            [
                .. before
                    .Tasks.Zip(after.Tasks)
                    .Where(pair => pair.First.Status != pair.Second.Status)
                    .Select(pair => new SimulatedTaskDto(pair.First.No, pair.First.Status, pair.Second.Status)),
            ]
        );
    }

    private static IEnumerable<ItemOutcome> Items(PlanOutcome outcome) => outcome.Tasks.SelectMany(t => t.Items);

    private static SimulatedChangeDto Change(
        ItemRow row,
        IEnumerable<PartRow> parts,
        ItemOutcome before,
        ItemOutcome after
    ) =>
        new(
            row.Id,
            row.MeasureCode,
            row.ActionNo,
            row.Title,
            before.Status,
            after.Status,
            after.Suggested.Explained(parts)
        );
}
