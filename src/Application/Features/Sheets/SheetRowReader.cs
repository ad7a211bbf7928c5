using System.Globalization;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Obligations;
using ActionPlanMonitor.Application.Features.Reports;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Sheets;

/// <summary>What the cells of one row say. Typed numbers, dates and text are read alike, the way the form reads them.</summary>
internal sealed class SheetRowReader(Func<SheetColumn, UploadedCell?> cellAt, bool isShare, int year)
{
    private readonly Dictionary<SheetColumn, string> _problems = [];

    /// <summary>Why a cell cannot be taken, and what to do.</summary>
    public IReadOnlyDictionary<SheetColumn, string> Problems => _problems;

    /// <summary>The row's money comes from several sources, which one row of a sheet cannot hold.</summary>
    public static string ManySources =>
        Speech.Say("keli šaltiniai – keiskite formoje", "several sources – change them in the form");

    public bool HasManySources => Text(SheetColumn.Spent) is { } text && IsManySources(text);

    public ReportInput Read()
    {
        var spending = Spending(out var unknown);
        var achieved = Achieved();
        return SheetAnswers.Nothing with
        {
            Done = Choice(SheetColumn.Done, SheetWords.FindDone, SheetWords.DoneChoices.Select(SheetWords.Say)),
            Achieved = achieved?.Value,
            AchievedApproximate = achieved?.About is not null,
            AchievedTyped = achieved?.Note,
            AchievedDate = Date(),
            Narrative = Text(SheetColumn.Narrative),
            Reasons = Reasons(),
            ReasonText = Text(SheetColumn.ReasonText),
            Spending = spending,
            SpendingUnknown = unknown,
            Participants = Participants(),
            Evidence = Evidence(),
            ClaimedStatus = Choice(
                SheetColumn.ClaimedStatus,
                SheetWords.FindStatus,
                SheetWords.StatusChoices.Select(SheetWords.Say)
            ),
            Disagreement = Text(SheetColumn.Disagreement),
        };
    }

    private static bool IsManySources(string text)
    {
        var typed = TypedInput.Clean(text);
        return typed == TypedInput.Clean("keli šaltiniai – keiskite formoje")
            || typed == TypedInput.Clean("several sources – change them in the form");
    }

    private string? Text(SheetColumn column)
    {
        if (cellAt(column) is not { } cell)
        {
            return null;
        }

        if (cell.Kind == UploadedCellKind.Error)
        {
            _problems[column] = Speech.Say(
                "Langelyje – formulė, kuri neturi reikšmės. Įrašykite pačią reikšmę.",
                "The cell holds a formula without a value. Enter the value itself."
            );
            return null;
        }

        var text = cell.Kind == UploadedCellKind.Number ? TypedNumber(cell.Text) : cell.Text;
        text = text.Normalize().ReplaceLineEndings("\n").Replace("\0", "", StringComparison.Ordinal).Trim();
        return text.Length == 0 ? null : text;
    }

    /// <summary>A stored number is certain: it is written so that nothing in it may mean groups of three.</summary>
    private static string TypedNumber(string stored)
    {
        if (!decimal.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            return stored;
        }

        // Excel keeps binary numbers: 1163.81 may come as 1163.8099999999999.
        var plain = Math.Round(value, 8).ToString("0.########", CultureInfo.InvariantCulture).Replace('.', ',');
        return plain.Length > 4 && plain[^4] == ',' ? plain + "0" : plain;
    }

    private T? Choice<T>(SheetColumn column, Func<string, T?> find, IEnumerable<string> choices)
        where T : struct
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        var found = find(text);
        if (found is null)
        {
            _problems[column] = Choose(choices);
        }

        return found;
    }

    private static string Choose(IEnumerable<string> choices) =>
        Speech.Say("Pasirinkite iš sąrašo: ", "Choose from the list: ") + string.Join(" · ", choices) + ".";

    private Typed<decimal>? Achieved()
    {
        if (Text(SheetColumn.Achieved) is not { } text)
        {
            return null;
        }

        var read = isShare ? TypedInput.Share(text) : TypedInput.Number(text);
        return Certain(SheetColumn.Achieved, read, r => TypedEcho.Typed(r, isShare)) ? read : null;
    }

    private DateOnly? Date()
    {
        if (cellAt(SheetColumn.AchievedDate) is { Kind: UploadedCellKind.Number } cell)
        {
            // Days since 1900, as Excel counts them.
            if (
                decimal.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial)
                && serial is > 32_874 and < 73_416
            )
            {
                return DateOnly.FromDateTime(DateTime.FromOADate((double)serial));
            }

            _problems[SheetColumn.AchievedDate] = TypedEcho.Why(Refusal.Date);
            return null;
        }

        if (Text(SheetColumn.AchievedDate) is not { } text)
        {
            return null;
        }

        var read = TypedDate.Read(text, year);
        return Certain(SheetColumn.AchievedDate, read, r => TypedEcho.Date(r.Value)) ? read.Value : null;
    }

    private List<Reason> Reasons()
    {
        var reasons = new List<Reason>();
        foreach (
            var part in (Text(SheetColumn.Reasons) ?? "").Split(
                [';', '\n'],
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            )
        )
        {
            if (SheetWords.FindReason(part) is { } reason)
            {
                reasons.Add(reason);
            }
            else
            {
                _problems[SheetColumn.Reasons] = Choose(SheetWords.ReasonChoices.Select(SheetWords.Say));
            }
        }

        return reasons;
    }

    private List<SpendingInput> Spending(out bool unknown)
    {
        unknown = false;
        if (HasManySources)
        {
            return [];
        }

        var spent = Money(SheetColumn.Spent, out unknown);
        var allocated = Money(SheetColumn.Allocated, out var allocatedUnknown);
        if (allocatedUnknown)
        {
            _problems[SheetColumn.Allocated] = Speech.Say(
                "Jei skirtos sumos nežinote, palikite langelį tuščią.",
                "If you do not know the allocated amount, leave the cell empty."
            );
        }

        var source = Choice(SheetColumn.Source, SheetWords.FindSource, SheetWords.SourceChoices.Select(SheetWords.Say));
        return spent is null && allocated is null
            ? []
            : [new SpendingInput(source ?? FundingSource.NotStated, spent, allocated)];
    }

    private decimal? Money(SheetColumn column, out bool unknown)
    {
        unknown = false;
        if (Text(column) is not { } text)
        {
            return null;
        }

        var read = TypedInput.Money(text);
        unknown = read.Kind == TypedKind.Unknown;
        return !unknown && Certain(column, read, r => TypedEcho.Money(r.Value)) ? read.Value : null;
    }

    private int? Participants()
    {
        if (Text(SheetColumn.Participants) is not { } text)
        {
            return null;
        }

        var read = TypedInput.Number(text);
        if (
            read is { Kind: TypedKind.Value, About: null, Of: null }
            && read.Value <= int.MaxValue
            && read.Value == Math.Floor(read.Value)
        )
        {
            return (int)read.Value;
        }

        _problems[SheetColumn.Participants] = Speech.Say(
            "Įveskite sveikąjį skaičių, pvz., 25.",
            "Enter a whole number, for example 25."
        );
        return null;
    }

    private List<EvidenceInput> Evidence()
    {
        var links = (Text(SheetColumn.Evidence) ?? "").Split(
            [' ', ';', '\n', '\t', '\u00a0'],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
        if (!links.All(link => Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
        {
            _problems[SheetColumn.Evidence] = Speech.Say(
                "Nuoroda turi prasidėti https:// arba http://. Kelias nuorodas atskirkite tarpu.",
                "A link has to start with https:// or http://. Put a space between links."
            );
        }

        return [.. links.Select(link => new EvidenceInput(link, FileId: null))];
    }

    private bool Certain<T>(SheetColumn column, Typed<T> read, Func<Typed<T>, string> echo)
    {
        if (read.Kind == TypedKind.Ask)
        {
            var meant = echo(read);
            _problems[column] = Speech.Say(
                $"Ar turėjote omenyje {meant}? Įrašykite taip.",
                $"Did you mean {meant}? Enter it like that."
            );
        }
        else if (read.Refusal is { } why)
        {
            _problems[column] = TypedEcho.Why(why);
        }

        return read.Kind == TypedKind.Value;
    }
}
