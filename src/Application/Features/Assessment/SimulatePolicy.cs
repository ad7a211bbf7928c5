using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Dashboards;
using ActionPlanMonitor.Domain.Assessment;
using FluentValidation;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Assessment;

/// <summary>What other settings would suggest for this year. Nothing is stored, and decisions already taken play no part.</summary>
[Needs(Permission.SimulatePolicy)]
public sealed record SimulatePolicy(Guid PlanId, int Year, SimulationInput Input) : IRequest<SimulationDto>;

public sealed record SimulationInput(PolicyInput? Policy);

/// <summary>Settings left out keep the value in force.</summary>
public sealed record PolicyInput(
    decimal? PartialFrom,
    bool? PartialInclusive,
    MunicipalBasis? MunicipalBasis,
    ImplementationStatus? LateCountsAs,
    ImplementationStatus? NoNeedCountsAs
)
{
    public AssessmentPolicy Over(AssessmentPolicy inForce) =>
        inForce with
        {
            PartialFrom = PartialFrom ?? inForce.PartialFrom,
            PartialInclusive = PartialInclusive ?? inForce.PartialInclusive,
            MunicipalBasis = MunicipalBasis ?? inForce.MunicipalBasis,
            LateCountsAs = LateCountsAs ?? inForce.LateCountsAs,
            NoNeedCountsAs = NoNeedCountsAs ?? inForce.NoNeedCountsAs,
        };
}

public sealed class SimulatePolicyValidator : AbstractValidator<SimulatePolicy>
{
    public SimulatePolicyValidator()
    {
        RuleFor(r => r.Input.Policy)
            .NotNull()
            .WithMessage(_ => Speech.Say("Nurodykite vertinimo nuostatas.", "Give the settings to try."));
        RuleFor(r => r.Input.Policy!.PartialFrom)
            .InclusiveBetween(0, 1)
            .When(r => r.Input.Policy is not null)
            .WithMessage(_ =>
                Speech.Say(
                    "Riba yra dalis nuo 0 iki 1, pvz., 0,5 reiškia 50 %.",
                    "The threshold is a fraction from 0 to 1; 0.5 means 50 %."
                )
            );
        RuleFor(r => r.Input.Policy!.LateCountsAs)
            .Must(s =>
                s
                    is null
                        or ImplementationStatus.Implemented
                        or ImplementationStatus.PartiallyImplemented
                        or ImplementationStatus.NotImplemented
            )
            .When(r => r.Input.Policy is not null)
            .WithMessage(_ =>
                Speech.Say(
                    "Vėlavimas gali būti laikomas tik įgyvendinimu, įgyvendinimu iš dalies arba neįgyvendinimu.",
                    "Late can only count as implemented, partially implemented or not implemented."
                )
            );
        RuleFor(r => r.Input.Policy!.NoNeedCountsAs)
            .Must(s => s is null or ImplementationStatus.NotImplemented or ImplementationStatus.NotAssessed)
            .When(r => r.Input.Policy is not null)
            .WithMessage(_ =>
                Speech.Say(
                    "Nesant poreikio galima laikyti neįgyvendinta arba nevertinti.",
                    "No need can only count as not implemented or not assessed."
                )
            );
    }
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
        var year = await reader.ReadAsync(head, ct);
        var facts = year.ToFacts(decided: false);
        var before = PlanAssessor.Assess(facts, head.Policy, reader.Today);
        var after = PlanAssessor.Assess(facts, request.Input.Policy!.Over(head.Policy), reader.Today);
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
