using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Recommendations.Import;
using ActionPlanMonitor.Domain.Recommendations;
using NUnit.Framework;

namespace ActionPlanMonitor.Application.Tests.Recommendations;

/// <summary>The table as ministries have it, and as it is left by those who copied it.</summary>
public sealed class RecommendationReaderTests
{
    private const string ForEverybody = "Ministerijoms ir institucijoms rekomenduotina vykdyti prevenciją.";
    private const string ForSchools =
        "Lietuvos Respublikos švietimo, mokslo ir sporto ministerijai (ŠMSM) rekomenduotina informuoti mokyklas.";
    private const string ForMunicipalities =
        "Lietuvos savivaldybių asociacijai siūlytina rekomenduoti visoms savivaldybėms vertinimą.";
    private const string OfVrm = "VRM surengė akciją.";
    private const string OfNobody = "Taip pat vykdytos 138 veiklos.";
    private const string NoData = "Duomenų šiuo klausimu nepateikta.";

    [Test]
    public void TwoColumns_AreRead_WithEmptyRowsAndCellsBetween()
    {
        var found = Read(
            Table(
                ["", "Ataskaita apie pateiktas rekomendacijas"],
                ["REKOMENDACIJA", "REZULTATAI "],
                ["", ""],
                [ForEverybody, $"{OfVrm}\n{OfNobody}"],
                ["", "UŽT paskelbė informaciją."],
                [ForSchools, ""],
                [ForMunicipalities, NoData]
            )
        );

        Assert.That(
            found.Rows.Select(r => (r.Text, r.SaysNoData, string.Join('|', r.Results.Select(x => x.From ?? "–")))),
            Is.EqualTo([(ForEverybody, false, "VRM|–|UŽT"), (ForSchools, false, ""), (ForMunicipalities, true, "")])
        );
    }

    [Test]
    public void Columns_AreTakenByTheirHeaders_NotByTheirPlace()
    {
        var found = Read(Table(["REZULTATAI", "REKOMENDACIJA"], [OfVrm, ForEverybody]));

        Assert.That(found.Rows.Single().Text, Is.EqualTo(ForEverybody));
        Assert.That(found.Rows.Single().Results.Single().Text, Is.EqualTo(OfVrm));
    }

    [Test]
    public void RecommendationsAndResultsInTurns_AreToldApart_ByHowARecommendationIsPut()
    {
        var found = Read(
            Table(
                ["REKOMENDACIJA"],
                ["REZULTATAI"],
                [ForEverybody],
                [OfVrm],
                [OfNobody],
                [ForSchools],
                [ForMunicipalities],
                [NoData]
            )
        );

        Assert.That(
            found.Rows.Select(r => (r.Text, r.SaysNoData, r.Results.Count)),
            Is.EqualTo([(ForEverybody, false, 2), (ForSchools, false, 0), (ForMunicipalities, true, 0)])
        );
    }

    [Test]
    public void TextWithoutATable_IsReadInTurnsToo()
    {
        UploadedDocument document = new([
            Line("2020 metais pateiktų rekomendacijų ataskaita"),
            Line("REKOMENDACIJA"),
            Line("REZULTATAI"),
            Line(ForEverybody),
            Line(OfVrm),
        ]);

        var found = RecommendationReader.Read(document, RegisterOfTest.Names).Rows.Single();

        Assert.That((found.Text, found.Results.Single().Text), Is.EqualTo((ForEverybody, OfVrm)));
    }

    [Test]
    public void AnotherTable_IsRefused_WithASentence()
    {
        var refused = Assert.Throws<ProblemException>(() => Read(Table(["Kodas", "Priemonė"], ["01.01", "Posėdžiai"])));

        Assert.That(refused!.Code, Is.EqualTo("recommendations_not_found"));
    }

    [TestCase(ForEverybody, "ministerijos,institucijos", RecommendationStrength.Recommended)]
    [TestCase(ForSchools, "ŠMSM", RecommendationStrength.Recommended)]
    [TestCase(
        "Siekiant kokybės siūlytina: Sveikatos ministerija (SAM) kartu su NVO rengti metodiką.",
        "NVO,SAM",
        RecommendationStrength.Proposed
    )]
    public void ToWhom_AndHow_AreMadeOutOfTheText(string text, string addressees, RecommendationStrength strength)
    {
        var (content, _) = RecommendationProposal.New(One(text, OfVrm), RegisterOfTest.Names);

        Assert.That(string.Join(',', content.Addressees), Is.EqualTo(addressees));
        Assert.That(content.Strength, Is.EqualTo(strength));
    }

    [TestCase(OfVrm, RecommendationState.Reported, null)]
    [TestCase(NoData, RecommendationState.NoData, null)]
    [TestCase("Duomenų šiuo klausimu nepateikta", RecommendationState.NoData, null)]
    [TestCase("", RecommendationState.Open, "noResult")]
    [TestCase($"{NoData}\n{OfVrm}", RecommendationState.Reported, "noDataAndResults")]
    public void NoData_IsProposed_OnlyWhereItIsSaid(string result, RecommendationState state, string? doubt)
    {
        var (content, doubts) = RecommendationProposal.New(One(ForEverybody, result), RegisterOfTest.Names);

        Assert.That(content.State, Is.EqualTo(state));
        Assert.That(doubts.Select(d => d.Code).FirstOrDefault(), Is.EqualTo(doubt));
    }

    [Test]
    public void UnknownAddressee_IsADoubt()
    {
        var (content, doubts) = RecommendationProposal.New(One(ForMunicipalities, NoData), RegisterOfTest.Names);

        Assert.That(content.Addressees, Is.Empty);
        Assert.That(doubts.Select(d => d.Code), Is.EqualTo(["addresseeMissing"]));
    }

    private static FoundRecommendation One(string text, string result) =>
        Read(Table(["REKOMENDACIJA", "REZULTATAI"], [text, result])).Rows.Single();

    private static FoundTable Read(UploadedDocument document) =>
        RecommendationReader.Read(document, RegisterOfTest.Names);

    private static UploadedDocument Table(params string[][] rows) =>
        new([
            new UploadedTable(
                1,
                null,
                [
                    .. rows.Select(
                        (cells, no) =>
                            new UploadedRow(
                                no + 1,
                                [
                                    .. cells.Select(
                                        (cell, column) =>
                                            new UploadedTableCell(column, 1, false, [.. cell.Split('\n').Select(Line)])
                                    ),
                                ]
                            )
                    ),
                ]
            ),
        ]);

    private static UploadedParagraph Line(string text) => new("", [new UploadedRun(text)]);
}
