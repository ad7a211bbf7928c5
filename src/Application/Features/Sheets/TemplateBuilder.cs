using System.Globalization;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Obligations;
using ActionPlanMonitor.Application.Features.Reports;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Sheets;

/// <param name="LastYear">Null: nothing was reported for it then.</param>
internal sealed record RowToFill(Obligation Obligation, ObligationContext Context, ReportContent? LastYear);

internal static class TemplateBuilder
{
    public static ReportingTemplate Build(
        Guid planId,
        int year,
        string executor,
        IReadOnlyList<RowToFill> rows,
        DateTimeOffset now
    ) =>
        new(
            Speech.Say($"{executor} – {year} m. ataskaita", $"{executor} – report for {year}"),
            new TemplateIdentity(planId, year, [.. rows.Select(BaseOf)]),
            [.. rows.Select(r => new TemplateRow([.. SheetColumns.All.Select(c => CellOf(c, r))], OpenIn(r)))],
            Guide(),
            now
        );

    /// <summary>As the row will be read again, so that a cell nobody touched is the same, whatever its answer became in Excel.</summary>
    private static TemplateBase BaseOf(RowToFill row)
    {
        var read = new SheetRowReader(
            column => Uploaded(CellOf(column, row)),
            IsShare(row.Context),
            row.Obligation.Year
        ).Read();
        return new TemplateBase(
            row.Obligation.Id,
            row.Obligation.Version,
            [.. SheetColumns.Fields.Select(f => TemplateBase.Digest(SheetAnswers.Canonical(f, read)))]
        );
    }

    public static bool IsShare(ObligationContext context) => context.ItemYear.Kind == CriterionKind.Percent;

    private static UploadedCell? Uploaded(object? cell) =>
        cell switch
        {
            null => null,
            decimal number => new UploadedCell(UploadedCellKind.Number, number.ToString(CultureInfo.InvariantCulture)),
            DateOnly day => new UploadedCell(
                UploadedCellKind.Number,
                day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture)
            ),
            _ => new UploadedCell(UploadedCellKind.Text, (string)cell),
        };

    private static object? CellOf(SheetColumn column, RowToFill row)
    {
        var (obligation, context) = (row.Obligation, row.Context);
        var input = obligation.Report is { } report ? ReportInput.Of(report.Content) : SheetAnswers.Nothing;
        var money = input.Spending is [var only] ? only : null;
        var many = input.Spending is { Count: > 1 };
        return column switch
        {
            SheetColumn.RowKey => obligation.Id.ToString(),
            SheetColumn.Version => (decimal)obligation.Version,
            SheetColumn.Code => context.MeasureCode
                + (context.ActionNo is { } no ? Speech.Say($" / {no} veiksmas", $" / action {no}") : ""),
            SheetColumn.Title => context.ItemYear.Title,
            SheetColumn.Criterion => context.ItemYear.CriterionText,
            SheetColumn.Target => TargetOf(obligation, context),
            SheetColumn.LastAchieved => (object?)row.LastYear?.Achieved ?? row.LastYear?.AchievedDate,
            SheetColumn.LastNarrative => row.LastYear?.Narrative,
            SheetColumn.LastSpent => row.LastYear?.SpentEur,
            SheetColumn.Achieved => (object?)SheetAnswers.TypedAchieved(input) ?? input.Achieved,
            SheetColumn.AchievedDate => input.AchievedDate,
            SheetColumn.Spent when many => SheetRowReader.ManySources,
            SheetColumn.Spent => input.SpendingUnknown == true ? Speech.Say("nežinau", "unknown") : money?.AmountEur,
            SheetColumn.Source => many || money?.Source is not { } source ? null : SheetWords.Say(source),
            SheetColumn.Allocated => money?.AllocatedEur,
            SheetColumn.Participants => (decimal?)input.Participants,
            _ => SheetAnswers.Say(SheetColumns.FieldOf(column)!.Value, input),
        };
    }

    private static object? TargetOf(Obligation obligation, ObligationContext context) =>
        AskedValues.Of(context.ItemYear.Kind, obligation.PlannedKind) == AskedValue.Date
            ? context.ItemYear.Deadline
            : obligation.PlannedValue ?? (context.Executor.IsMunicipality ? null : context.ItemYear.Target);

    private static HashSet<SheetColumn> OpenIn(RowToFill row)
    {
        var open = SheetColumns.All.Where(c => SheetColumns.FieldOf(c) is not null).ToHashSet();
        var asked = AskedValues.Of(row.Context.ItemYear.Kind, row.Obligation.PlannedKind);
        if (asked is AskedValue.Date or AskedValue.Nothing)
        {
            open.Remove(SheetColumn.Achieved);
        }

        if (asked is not AskedValue.Date)
        {
            open.Remove(SheetColumn.AchievedDate);
        }

        if (row.Obligation.Report?.Content.Spending.Count > 1)
        {
            open.ExceptWith([SheetColumn.Spent, SheetColumn.Source, SheetColumn.Allocated]);
        }

        return open;
    }

    private static string[] Guide() =>
        Speech.Language == Language.English
            ?
            [
                "Fill in the cells with a yellow border on the sheet “Report”. Grey cells show what was reported last year.",
                "“Was it done?”, the reason, the source of money and the assessment are chosen from lists.",
                "Achieved value: your institution's part only. A fraction is written as 0,5, an approximate number as “about 420”.",
                "Amounts are in euros and may be written as 1 163,81 or 2,02 tūkst. “0” and “unknown” are different answers.",
                "Dates: 2021-10-20.",
                "Text may be pasted from Word; lines in a cell are kept.",
                "Rows may be left empty or deleted: nothing changes in them. Columns may be moved.",
                "Save as .xlsx and upload it on the page “Fill in Excel”. You will see every change before it is saved.",
                "If somebody changed the same row in the meantime, you will be shown both answers and asked which one to keep.",
                "What is uploaded is a draft: submit the report on the page “Check and submit”.",
            ]
            :
            [
                "Pildykite geltonai apvestus langelius lape „Ataskaita“. Pilkuose langeliuose – pernykštė ataskaita.",
                "„Ar vykdyta?“, priežastis, finansavimo šaltinis ir vertinimas pasirenkami iš sąrašų.",
                "Pasiekta reikšmė – tik jūsų institucijos dalis. Trupmena rašoma 0,5, apytikris skaičius – „apie 420“.",
                "Sumos – eurais, pvz., 1 163,81 arba 2,02 tūkst. „0“ ir „nežinau“ yra skirtingi atsakymai.",
                "Datos – 2021-10-20.",
                "Tekstą galima įklijuoti iš „Word“; eilutės langelyje išlieka.",
                "Eilutes galima palikti tuščias arba ištrinti – jose niekas nepasikeis. Stulpelius galima perkelti.",
                "Išsaugokite .xlsx failą ir įkelkite jį puslapyje „Pildyti „Excel“ lentelėje“. Prieš įrašydami matysite kiekvieną pakeitimą.",
                "Jei tą pačią eilutę tuo metu pakeitė kas nors kitas, pamatysite abu atsakymus ir pasirinksite, kurį palikti.",
                "Įkelti atsakymai – tik juodraštis: ataskaitą pateiksite puslapyje „Peržiūrėti ir pateikti“.",
            ];
}
