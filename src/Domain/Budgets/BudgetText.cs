using System.Globalization;
using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Domain.Budgets;

/// <summary>Explains a budget in words. Pure: the same budget always gives the same text.</summary>
public static class BudgetText
{
    private const string Nbsp = "\u00A0";

    private static readonly NumberFormatInfo Lithuanian = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = Nbsp,
    };

    private static readonly NumberFormatInfo English = new()
    {
        NumberDecimalSeparator = ".",
        NumberGroupSeparator = ",",
    };

    public static string Explain(Budget budget, Language language) =>
        string.Join(' ', Sentences(budget).Select(s => language == Language.English ? s.English : s.Lithuanian));

    /// <summary>Explains money of one source, of which no plan is known.</summary>
    public static string ExplainSource(Total spent, int unknownRows, Language language) =>
        string.Join(
            ' ',
            OfSource(spent, unknownRows).Select(s => language == Language.English ? s.English : s.Lithuanian)
        );

    private static IEnumerable<(string Lithuanian, string English)> Sentences(Budget budget)
    {
        var (planned, spent) = (budget.Planned, budget.Spent);
        yield return budget.Finding switch
        {
            BudgetFinding.NothingKnown => (
                "Nei planuota, nei panaudota suma nenurodyta.",
                "Neither planned nor spent money is stated."
            ),
            BudgetFinding.PlanUnknown => (
                $"Panaudota {Lt(spent.Eur)}. Planuota suma nenurodyta, todėl palyginti nėra su kuo.",
                $"{En(spent.Eur)} spent. No planned amount is stated, so there is nothing to compare with."
            ),
            BudgetFinding.SpendingUnknown => (
                $"Planuota {Lt(planned.Eur)}. Kiek panaudota, nežinoma: sumos nenurodė nė viena eilutė.",
                $"{En(planned.Eur)} planned. What was spent is unknown: no row gave an amount."
            ),
            BudgetFinding.PlanInPart => (
                $"Panaudota {Lt(spent.Eur)}. Planuota suma nurodyta ne visa – {Lt(planned.Eur)}, todėl skirtumas neskaičiuojamas.",
                $"{En(spent.Eur)} spent. Only a part of the planned money is stated, {En(planned.Eur)}, so no difference is computed."
            ),
            BudgetFinding.Overspent => (
                $"Panaudota {Lt(-budget.DifferenceEur)} daugiau, nei planuota: {Lt(spent.Eur)} iš {Lt(planned.Eur)}.",
                $"{En(-budget.DifferenceEur)} more spent than planned: {En(spent.Eur)} of {En(planned.Eur)}."
            ),
            BudgetFinding.NotComparable when budget.DifferenceEur == 0 => (
                $"Žinoma, kad panaudota {Lt(spent.Eur)} – tiek, kiek planuota.",
                $"{En(spent.Eur)} is known to be spent, as planned."
            ),
            BudgetFinding.NotComparable => (
                $"Žinoma, kad panaudota {Lt(spent.Eur)} – {Lt(budget.DifferenceEur)} mažiau, nei planuota ({Lt(planned.Eur)}).",
                $"{En(spent.Eur)} is known to be spent, {En(budget.DifferenceEur)} less than planned ({En(planned.Eur)})."
            ),
            BudgetFinding.Unspent => (
                $"Nepanaudota {Lt(budget.DifferenceEur)}: iš planuotų {Lt(planned.Eur)} panaudota {Lt(spent.Eur)}.",
                $"{En(budget.DifferenceEur)} was left unspent: {En(spent.Eur)} of the planned {En(planned.Eur)} was spent."
            ),
            BudgetFinding.AsPlanned => (
                $"Panaudota tiek, kiek planuota, – {Lt(spent.Eur)}.",
                $"As much was spent as planned, {En(spent.Eur)}."
            ),
        };

        if (spent is { Eur: not null, Coverage.Expected: > 0 })
        {
            yield return Rows(spent.Coverage);
        }

        if (budget.Finding == BudgetFinding.NotComparable && budget.DifferenceEur > 0)
        {
            yield return (
                "Kol tai nežinoma, skirtumo negalima laikyti sutaupytomis lėšomis.",
                "While that is unknown, the difference is not money saved."
            );
        }

        if (spent.LinkedEur > 0)
        {
            yield return Linked(spent);
        }

        if (planned is { StatedEur: not null, BelowEur: { } below, NotBelowEur: { } notBelow })
        {
            yield return notBelow switch
            {
                < 0 => (
                    $"Žemesniame lygyje nurodyta {Lt(below)} – {Lt(-notBelow)} daugiau, nei čia.",
                    $"The level below states {En(below)}, {En(-notBelow)} more than stated here."
                ),
                0 => ("Tiek pat nurodyta ir žemesniame lygyje.", "The level below states the same."),
                > 0 => (
                    $"Žemesniame lygyje nurodyta {Lt(below)}; likę {Lt(notBelow)} ten nepaskirstyti.",
                    $"The level below states {En(below)}; the other {En(notBelow)} is not divided there."
                ),
            };
        }
    }

    private static IEnumerable<(string Lithuanian, string English)> OfSource(Total spent, int unknownRows)
    {
        yield return spent.Eur is null
            ? ("Kiek panaudota, nenurodyta.", "What was spent is not stated.")
            : ($"Panaudota {Lt(spent.Eur)}.", $"{En(spent.Eur)} spent.");
        if (unknownRows > 0)
        {
            yield return (
                $"Sumos nenurodė {RowsLt(unknownRows)}, todėl iš šio šaltinio galėjo būti panaudota ir daugiau.",
                $"{RowsEn(unknownRows)} gave no amount, so more may have been spent from this source."
            );
        }

        if (spent.LinkedEur > 0)
        {
            yield return Linked(spent);
        }
    }

    private static (string Lithuanian, string English) Rows(Coverage rows) =>
        rows.Unknown == 0
            ? ("Sumą nurodė visos eilutės.", "Every row gave its amount.")
            : (
                $"Sumą nurodė {rows.Reported} iš {OfRowsLt(rows.Expected)}; {(IsOne(rows.Unknown) ? "likusios" : "likusių")} {OfRowsLt(rows.Unknown)} suma nežinoma.",
                $"{rows.Reported} of {RowsEn(rows.Expected)} gave an amount; of the other {rows.Unknown} it is unknown."
            );

    private static (string Lithuanian, string English) Linked(Total total) =>
        (
            $"{Lt(total.LinkedEur)} nurodyta daugiau nei vienoje eilutėje, bet tai tos pačios lėšos, todėl skaičiuojamos vieną kartą.",
            $"{En(total.LinkedEur)} stands in more than one row but is the same money, so it is counted once."
        );

    private static string Lt(decimal? amount) => Number(amount!.Value, Lithuanian) + Nbsp + "Eur";

    private static string En(decimal? amount) => Number(amount!.Value, English) + Nbsp + "EUR";

    /// <summary>Cents only where there are any.</summary>
    private static string Number(decimal amount, NumberFormatInfo format) =>
        amount.ToString(amount == decimal.Truncate(amount) ? "N0" : "N2", format);

    private static string RowsLt(int count) =>
        $"{count}{Nbsp}"
        + (count % 10, count % 100) switch
        {
            (_, >= 11 and <= 19) or (0, _) => "eilučių",
            (1, _) => "eilutė",
            _ => "eilutės",
        };

    private static string OfRowsLt(int count) => $"{count}{Nbsp}" + (IsOne(count) ? "eilutės" : "eilučių");

    private static bool IsOne(int count) => count % 10 == 1 && count % 100 != 11;

    private static string RowsEn(int count) => count == 1 ? $"1{Nbsp}row" : $"{count}{Nbsp}rows";
}
