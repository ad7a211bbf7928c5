using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Amendments;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Plans;

/// <summary>
/// The coordinator changes an item of an approved plan: wording, criterion, executors, money. The change names its
/// legal basis and date, and touches one year that is still open (domain.md 3).
/// </summary>
[Needs(Permission.EditPlan)]
public sealed record UpdateItem(Guid ItemId, int Year, long ExpectedVersion, ItemInput Input) : ICommand<ItemDto>;

public sealed record ItemInput(
    string? Title,
    ItemCriterionInput? Criterion,
    decimal? PlannedEur,
    IReadOnlyList<ItemExecutorInput>? Executors,
    AmendmentInput? Amendment
);

public sealed record ItemCriterionInput(
    string? Text,
    CriterionKind? Kind,
    Direction? Direction,
    decimal? Target,
    string? Unit,
    DateOnly? Deadline,
    Combination? Combination,
    SpanInput? Span
);

/// <summary>The years a target is judged over together; left out: this year alone.</summary>
public sealed record SpanInput(int? From, int? To);

public sealed record ItemExecutorInput(
    string? Code,
    ExecutorRole? Role,
    PlannedKind? PlannedKind,
    decimal? PlannedValue,
    decimal? PlannedEur
);

public sealed class UpdateItemValidator : AbstractValidator<UpdateItem>
{
    public UpdateItemValidator()
    {
        RuleFor(r => r.Input.Title)
            .Must(t => !string.IsNullOrWhiteSpace(t))
            .WithMessage(_ =>
                Speech.Say("Įrašykite priemonės ar veiksmo pavadinimą.", "Enter the title of the measure or action.")
            )
            .MaximumLength(2000)
            .WithMessage(_ =>
                Speech.Say(
                    "Pavadinimas per ilgas (iki 2 000 ženklų).",
                    "The title is too long (up to 2,000 characters)."
                )
            );
        RuleFor(r => r.Input.PlannedEur).Must(PlanAmount.Fits).WithMessage(_ => PlanAmount.Text());
        RuleFor(r => r.Input.Criterion)
            .NotNull()
            .WithMessage(_ => Speech.Say("Nurodykite vertinimo kriterijų.", "Give the evaluation criterion."));
        When(
            r => r.Input.Criterion is not null,
            () =>
            {
                RuleFor(r => r.Input.Criterion!.Kind)
                    .NotNull()
                    .WithMessage(_ => Speech.Say("Pasirinkite kriterijaus rūšį.", "Choose the kind of criterion."));
                RuleFor(r => r.Input.Criterion!.Text).MaximumLength(2000).WithMessage(_ => TooLong());
                RuleFor(r => r.Input.Criterion!.Unit).MaximumLength(100).WithMessage(_ => TooLong());
                RuleFor(r => r.Input.Criterion!.Target)
                    .InclusiveBetween(0, 1_000_000_000m)
                    .WithMessage(_ =>
                        Speech.Say("Siektina reikšmė negali būti neigiama.", "The target cannot be negative.")
                    )
                    .PrecisionScale(18, 4, ignoreTrailingZeros: true)
                    .WithMessage(_ => Decimals());
                RuleFor(r => r.Input.Criterion!.Target)
                    .InclusiveBetween(1, 100)
                    .When(r => r.Input.Criterion!.Kind == CriterionKind.Percent)
                    .WithMessage(_ =>
                        Speech.Say(
                            "Procentai rašomi nuo 1 iki 100: 70 %, o ne 0,7.",
                            "Percentages run from 1 to 100: 70 %, not 0.7."
                        )
                    );
                RuleFor(r => r.Input.Criterion!.Deadline)
                    .NotNull()
                    .When(r => r.Input.Criterion!.Kind is CriterionKind.Deadline or CriterionKind.Document)
                    .WithMessage(_ => Speech.Say("Nurodykite terminą.", "Give the deadline."));
                RuleFor(r => r.Input.Criterion!.Deadline).Must(BeOfOurTime).WithMessage(_ => DateText());
                RuleFor(r => r.Input.Criterion!.Span)
                    .Must(span => span is null or { From: not null, To: not null })
                    .WithMessage(_ =>
                        Speech.Say(
                            "Nurodykite pirmus ir paskutinius laikotarpio metus.",
                            "Give the first and the last of the years."
                        )
                    );
            }
        );
        RuleFor(r => r.Input.Executors)
            .Must(e => e is { Count: > 0 and <= 100 })
            .WithMessage(_ => Speech.Say("Nurodykite bent vieną vykdytoją.", "Name at least one executor."))
            .Must(e => e is null || e.Select(x => x?.Code).Distinct().Count() == e.Count)
            .WithMessage(_ => Speech.Say("Vykdytojas nurodytas du kartus.", "An executor is named twice."));
        RuleForEach(r => r.Input.Executors)
            .NotNull()
            .WithMessage(_ => Speech.Say("Pasirinkite vykdytoją.", "Choose the executor."))
            .ChildRules(executor =>
            {
                executor
                    .RuleFor(e => e.Code)
                    .NotEmpty()
                    .WithMessage(_ => Speech.Say("Pasirinkite vykdytoją.", "Choose the executor."));
                executor
                    .RuleFor(e => e.PlannedValue)
                    .InclusiveBetween(0, 1_000_000_000m)
                    .WithMessage(_ => PlanAmount.Text())
                    .PrecisionScale(18, 4, ignoreTrailingZeros: true)
                    .WithMessage(_ => Decimals());
                executor
                    .RuleFor(e => e.PlannedValue)
                    .NotNull()
                    .When(e => e.PlannedKind == PlannedKind.Number)
                    .WithMessage(_ => Speech.Say("Įrašykite planuotą skaičių.", "Enter the planned number."));
                executor.RuleFor(e => e.PlannedEur).Must(PlanAmount.Fits).WithMessage(_ => PlanAmount.Text());
            });
        RuleFor(r => r.Input.Amendment).NamesItsAct();
    }

    private static bool BeOfOurTime(DateOnly? date) => date is null || date.Value.Year is >= 1990 and <= 2100;

    private static string DateText() =>
        Speech.Say("Patikrinkite datą, pvz., 2020-10-20.", "Check the date, for example 2020-10-20.");

    private static string Decimals() =>
        Speech.Say("Po kablelio – ne daugiau kaip 4 skaitmenys.", "No more than 4 decimals.");

    private static string TooLong() => Speech.Say("Tekstas per ilgas.", "The text is too long.");
}

public sealed class UpdateItemHandler(IAppDbContext db, ItemReader reader, AmendmentBook book, UseCase useCase)
    : IRequestHandler<UpdateItem, ItemDto>
{
    public async Task<ItemDto> Handle(UpdateItem request, CancellationToken ct)
    {
        var itemYear =
            await db
                .ItemYears.FromSql(
                    $"SELECT * FROM item_years WHERE item_id = {request.ItemId} AND year = {request.Year} FOR UPDATE"
                )
                .SingleOrDefaultAsync(ct)
            ?? throw ProblemException.NotFound();
        var before = await reader.ReadAsync(request.ItemId, request.Year, ct);
        if (!before.Editable)
        {
            throw PlanErrors.YearClosed();
        }

        if (itemYear.Version != request.ExpectedVersion)
        {
            throw ProblemException.Stale(before);
        }

        var input = request.Input;
        var was = (itemYear.Version, before.Wording(itemYear));
        var criterion = input.Criterion!;
        itemYear.Amend(
            input.Title!.Trim(),
            new YearCriterion(
                Blank(criterion.Text),
                criterion.Kind!.Value,
                criterion.Direction ?? Direction.AtLeast,
                criterion.Combination ?? Combination.Sum,
                criterion.Target,
                Blank(criterion.Unit),
                criterion.Deadline
            ),
            input.PlannedEur
        );
        await JudgeOverAsync(itemYear, criterion.Span, ct);
        await ChangeExecutorsAsync(itemYear, before.IsMunicipal, input.Executors!, ct);
        await db.SaveChangesAsync(ct);

        var after = await reader.ReadAsync(request.ItemId, request.Year, ct);
        var amendment = await book.FindOrCreateAsync(itemYear.PlanId, input.Amendment!, ct);
        await book.RecordAsync(itemYear, was, after.Wording(itemYear), amendment.Id, ct);
        useCase.Audit($"item/{request.ItemId}/{request.Year}", before, after, amendment.Cited);
        useCase.Touch(itemYear.PlanId, request.Year);
        return after;
    }

    private async Task JudgeOverAsync(ItemYear itemYear, SpanInput? input, CancellationToken ct)
    {
        var span = input is null ? null : new TargetSpan(input.From!.Value, input.To!.Value);
        itemYear.JudgeOver(span);
        if (span is not null)
        {
            (await db.Plans.AsNoTracking().SingleAsync(p => p.Id == itemYear.PlanId, ct)).RequireWithin(span);
        }
    }

    private async Task ChangeExecutorsAsync(
        ItemYear itemYear,
        bool isMunicipal,
        IReadOnlyList<ItemExecutorInput> wanted,
        CancellationToken ct
    )
    {
        var codes = wanted.Select(w => w.Code!).ToList();
        var institutions = await db.Institutions.Where(i => codes.Contains(i.Code)).ToDictionaryAsync(i => i.Code, ct);
        RequireKnown(codes, institutions, isMunicipal);
        var existing = await db
            .Obligations.Where(o => o.ItemId == itemYear.ItemId && o.Year == itemYear.Year)
            .ToListAsync(ct);
        var keep = institutions.Values.Select(i => i.Id).ToHashSet();
        foreach (var gone in existing.Where(o => !keep.Contains(o.InstitutionId)))
        {
            if (gone.State != ReportState.NotStarted)
            {
                throw ProblemException.Conflict(
                    "executor_has_report",
                    "Vykdytojas jau pradėjo ataskaitą, todėl jo pašalinti negalima.",
                    "The executor has already started its report, so it cannot be removed."
                );
            }

            db.Obligations.Remove(gone);
        }

        foreach (var executor in wanted)
        {
            var institution = institutions[executor.Code!];
            var role = executor.Role ?? ExecutorRole.Lead;
            var obligation =
                existing.Find(o => o.InstitutionId == institution.Id)
                ?? db.Obligations.Add(new Obligation(Guid.CreateVersion7(), itemYear, institution.Id, role)).Entity;
            obligation.Plan(
                executor.PlannedKind ?? PlannedKind.NotStated,
                executor.PlannedValue,
                executor.PlannedEur,
                role
            );
        }
    }

    private static void RequireKnown(
        IReadOnlyList<string> codes,
        Dictionary<string, Institution> institutions,
        bool isMunicipal
    )
    {
        var unknown = codes.Where(c => !institutions.ContainsKey(c)).ToList();
        if (unknown.Count > 0)
        {
            throw Refuse(
                $"Tokio vykdytojo registre nėra: {string.Join(", ", unknown)}.",
                $"There is no such executor in the register: {string.Join(", ", unknown)}."
            );
        }

        if (institutions.Values.Any(i => i.IsMunicipality != isMunicipal))
        {
            throw Refuse(
                "Savivaldybių eilutę vykdo tik savivaldybės, institucijų eilutę – tik institucijos.",
                "A municipal row is carried out by municipalities only, an institutions' row by institutions only."
            );
        }

        static ProblemException Refuse(string lithuanian, string english) =>
            ProblemException.Invalid(
                new Dictionary<string, string[]> { ["executors"] = [Speech.Say(lithuanian, english)] }
            );
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
