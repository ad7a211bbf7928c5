using System.Text.Json;
using ActionPlanMonitor.Application.Features.PlanImports;
using ActionPlanMonitor.Application.Features.PlanImports.Reading;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Infrastructure.Documents.Reading;
using ActionPlanMonitor.Infrastructure.Persistence;
using ActionPlanMonitor.TestSupport;
using NUnit.Framework;

namespace ActionPlanMonitor.Application.Tests.PlanImports;

/// <summary>
/// The published annex of 2020, with everything its way through PDF did to it, read as a Word document and held against what
/// people read out of it by hand.
/// </summary>
internal sealed class PastYearTests
{
    private static readonly IReadOnlyList<PrintedItem> Printed =
    [
        .. Read2020().GetProperty("items").EnumerateArray().Select(PrintedItem.Of),
    ];

    private PlanDraft _draft = null!;
    private IReadOnlyList<DraftDoubt> _doubts = null!;
    private Dictionary<string, DraftItem> _items = null!;

    [OneTimeSetUp]
    public void Read()
    {
        var document = new OfficeReader().ReadTables(PrintedAnnex.Docx());
        var reading = PlanReader.Read(document, Oracle.Register(), new ReadingHints())!.Value;
        (_draft, _doubts) = (reading.Draft, reading.Doubts);
        _items = DraftRow.Of(_draft).GroupBy(r => r.Cited).ToDictionary(g => g.Key, g => g.First().Item);
    }

    [Test]
    public void Document_IsOf2020_AndHasFourTasks()
    {
        Assert.That(_draft.ResultsYear, Is.EqualTo(2020));
        Assert.That(_draft.Tasks.Select(t => t.No), Is.EqualTo([1, 2, 3, 4]));
    }

    [Test]
    public void Statuses_AreThePrintedOnes_AndNoMissIsSilent()
    {
        var missed = Printed.Where(i => StatusOf(i.Row) != i.Status).ToList();

        Assert.That(Printed, Has.Count.EqualTo(53));
        Assert.That(missed.Where(i => !IsDoubted(i.Row)).Select(i => i.Row), Is.Empty, "silently wrong");
        Assert.That(missed.Select(i => i.Row), Is.Empty, "all of 53");
    }

    [Test]
    public void NothingIsRead_ThatIsNotThere() =>
        Assert.That(
            _items.Keys.Except(Printed.Select(i => i.Row)).Where(row => !IsDoubted(row)),
            Is.Empty,
            "an item nobody printed"
        );

    [Test]
    public void MunicipalStatuses_AreThePrintedOnes_AndNoMissIsSilent()
    {
        var declared = Printed.SelectMany(i => i.Municipalities.Where(m => m.IsPrinted)).ToList();
        var missed = declared.Where(m => PartOf(m)?.Status != m.Status).ToList();

        Assert.That(declared, Has.Count.EqualTo(51));
        Assert.That(missed.Where(m => !IsDoubted(m.Row)).Select(m => $"{m.Row} {m.Name}"), Is.Empty, "silently wrong");
        Assert.That(missed.Select(m => $"{m.Row} {m.Name}"), Is.Empty, "all of 51");
    }

    [Test]
    public void Municipalities_ThatOnlySentencesNameAtTheEnd_AreDoubted()
    {
        var said = Printed.Single(i => i.Row == "01.02.01/5").Municipalities.Where(m => !m.IsPrinted).ToList();

        Assert.That(said.Select(m => PartOf(m)?.NotReported), Is.EqualTo([false, true, false]));
        Assert.That(
            _doubts.Where(d => d is { Row: "01.02.01/5", Code: "part_in_sentence" }).ToList(),
            Has.Count.EqualTo(3)
        );
    }

    [Test]
    public void MunicipalitiesInTheMidstOfAText_AreDoubted() =>
        Assert.That(_doubts.Where(d => d.Row == "01.01.05").Select(d => d.Code), Does.Contain("text_without_executor"));

    [Test]
    public void UtenosMiestas_IsNoMunicipality() =>
        Assert.That(
            _doubts.Where(d => d.Code == "municipality_unknown").Select(d => (d.Row, d.Found)),
            Is.EqualTo([("01.03.03/1", "Utenos miesto savivaldybė")])
        );

    [Test]
    public void WhoSentNothing_IsThere_AsSuch()
    {
        string[] silent =
        [
            .. from item in Printed
            from m in item.Municipalities
            where m.IsPrinted && m.SentNothing
            select $"{item.Row} {m.Name}",
        ];

        Assert.That(
            Printed
                .SelectMany(i => i.Municipalities.Where(m => m.IsPrinted && PartOf(m) is { NotReported: true }))
                .Select(m => $"{m.Row} {m.Name}"),
            Is.EqualTo(silent)
        );
    }

    [Test]
    public void ATextCutByPages_IsWholeAgain()
    {
        var kaunas = _items["01.02.01/5"].Result!.Parts.Single(p => p.Code == "kauno-miesto").Text!;

        Assert.That(kaunas.Split('\n').Count(line => char.IsDigit(line[0]) && line.Contains(". ")), Is.EqualTo(12));
        Assert.That(kaunas, Does.Contain("skirtą prekybos žmonėmis prevencijai, kuri naudotojams"));
        Assert.That(kaunas, Does.Contain("minint Tarptautinę kovos su prekyba žmonėmis dieną"));
        Assert.That(kaunas, Does.Contain("http://www.kaunas.lt/socialineapsauga/"));
    }

    private ImplementationStatus? StatusOf(string row) => _items.GetValueOrDefault(row)?.Result?.Status;

    private DraftPartResult? PartOf(PrintedMunicipality m) =>
        _items.GetValueOrDefault(m.Row)?.Result?.Parts.FirstOrDefault(p => p.Code == m.Code);

    private bool IsDoubted(string row) => _doubts.Any(d => d.Row == row || d.Row is null);

    private static JsonElement Read2020()
    {
        using var stream = typeof(AppDbContext).Assembly.GetManifestResourceStream(
            $"{typeof(AppDbContext).Namespace}.Seed.Data.plan-2020.json"
        )!;
        return JsonDocument.Parse(stream).RootElement;
    }

    private sealed record PrintedMunicipality(
        string Row,
        string Name,
        string Code,
        ImplementationStatus? Status,
        bool IsPrinted,
        bool SentNothing
    );

    private sealed record PrintedItem(
        string Row,
        ImplementationStatus? Status,
        IReadOnlyList<PrintedMunicipality> Municipalities
    )
    {
        private static readonly Dictionary<string, string> Codes = Oracle
            .Register()
            .ToDictionary(i => i.Name, i => i.Code);

        public static PrintedItem Of(JsonElement item)
        {
            var measure = item.GetProperty("measureCode").GetString()!;
            var row = item.GetProperty("actionNo") is { ValueKind: JsonValueKind.Number } no
                ? $"{measure}/{no.GetInt32()}"
                : measure;
            return new PrintedItem(
                row,
                StatusOf(item),
                [
                    .. item.GetProperty("municipalResults")
                        .EnumerateArray()
                        .Select(m =>
                        {
                            var name = m.GetProperty("municipality").GetString()!;
                            return new PrintedMunicipality(
                                row,
                                name,
                                Codes[name],
                                StatusOf(m),
                                m.GetProperty("statusSource").GetString() == "declared",
                                m.GetProperty("reasonCategory").GetString() == "not_reported"
                            );
                        }),
                ]
            );
        }

        private static ImplementationStatus? StatusOf(JsonElement of) =>
            of.GetProperty("declaredStatus").GetString() switch
            {
                "implemented" => ImplementationStatus.Implemented,
                "partially" => ImplementationStatus.PartiallyImplemented,
                "not" => ImplementationStatus.NotImplemented,
                _ => null,
            };
    }
}
