using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Recommendations;
using FluentValidation;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Recommendations;

/// <param name="Id">The recommendation it changes; null: a new one.</param>
/// <param name="Version">Of the recommendation when the file was compared with it.</param>
public sealed record ImportedRowInput(Guid? Id, long? Version, RecommendationInput? Recommendation);

public sealed record RecommendationsImportInput(IReadOnlyList<ImportedRowInput>? Rows);

/// <summary>What was previewed and confirmed goes into the table: all of it or none.</summary>
[Needs(Permission.ManageRecommendations)]
public sealed record ImportRecommendations(
    Guid PlanId,
    int Year,
    RecommendationsImportInput Input,
    string? IdempotencyKey
) : ICommand<ImportedRecommendationsDto>, IOnceOnly;

public sealed record ImportedRecommendationsDto(int Added, int Changed);

/// <summary>With <c>version_stale</c>: every row that somebody changed, as it stands now.</summary>
public sealed record StaleRecommendationsDto(IReadOnlyList<RecommendationDto> Rows);

public sealed class ImportRecommendationsValidator : AbstractValidator<ImportRecommendations>
{
    private const int MostRows = 500;

    public ImportRecommendationsValidator()
    {
        RuleFor(r => r.Input.Rows)
            .Cascade(CascadeMode.Stop)
            .Must(rows => rows is { Count: > 0 and <= MostRows })
            .WithMessage(_ =>
                Speech.Say("Vienu kartu perkeliama nuo 1 iki 500 eilučių.", "Take over 1 to 500 rows at a time.")
            )
            .Must(rows => rows!.Where(r => r?.Id is not null).GroupBy(r => r.Id).All(same => same.Count() == 1))
            .WithMessage(_ => Speech.Say("Ta pati eilutė nurodyta du kartus.", "The same row is given twice."))
            .DependentRules(() => RuleForEach(r => r.Input.Rows).NotNull().SetValidator(new RowValidator()));
    }

    private sealed class RowValidator : AbstractValidator<ImportedRowInput>
    {
        public RowValidator()
        {
            RuleFor(r => r.Version)
                .NotNull()
                .When(r => r.Id is not null)
                .WithMessage(_ => Speech.Say("Nenurodyta eilutės versija.", "The row's version is missing."));
            RuleFor(r => r.Recommendation)
                .NotNull()
                .WithMessage(_ => Speech.Say("Nėra, ką įrašyti.", "There is nothing to save."))
                .SetValidator(new RecommendationInputValidator()!);
        }
    }
}

public sealed class ImportRecommendationsHandler(IAppDbContext db, RecommendationTable table, UseCase useCase)
    : IRequestHandler<ImportRecommendations, ImportedRecommendationsDto>
{
    public async Task<ImportedRecommendationsDto> Handle(ImportRecommendations request, CancellationToken ct)
    {
        var rows = await table.LockAsync(request.PlanId, request.Year, ct);
        var inputs = request.Input.Rows!;
        var changed = inputs.Where(i => i.Id is not null).Select(i => (Input: i, Row: Find(rows, i))).ToList();
        var stale = changed.Where(c => c.Row.Version != c.Input.Version).ToList();
        if (stale.Count > 0)
        {
            throw ProblemException.Stale(
                new StaleRecommendationsDto([.. stale.Select(s => RecommendationDto.Of(s.Row))])
            );
        }

        foreach (var (input, row) in changed)
        {
            var before = RecommendationDto.Of(row);
            Write(row, input);
            useCase.Audit($"recommendation/{row.Id}", before, RecommendationDto.Of(row));
        }

        var position = rows.Select(r => r.Position).DefaultIfEmpty().Max();
        var added = inputs.Where(i => i.Id is null).ToList();
        foreach (var input in added)
        {
            var row = new Recommendation(Guid.CreateVersion7(), request.PlanId, request.Year, ++position);
            Write(row, input);
            db.Recommendations.Add(row);
            useCase.Audit($"recommendation/{row.Id}", null, RecommendationDto.Of(row));
        }

        return new ImportedRecommendationsDto(added.Count, changed.Count);
    }

    private void Write(Recommendation row, ImportedRowInput input) =>
        row.Write(input.Recommendation!.ToContent(), useCase.Actor.Name, useCase.Now);

    private static Recommendation Find(List<Recommendation> rows, ImportedRowInput input) =>
        rows.Find(r => r.Id == input.Id) ?? throw ProblemException.NotFound();
}
