using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Application.Features.Recommendations;
using ActionPlanMonitor.Application.Features.Recommendations.Documents;
using ActionPlanMonitor.Application.Features.Recommendations.Import;
using ActionPlanMonitor.Domain.Recommendations;
using ActionPlanMonitor.Infrastructure.Documents.Csv;
using ActionPlanMonitor.Infrastructure.Documents.Docx;
using ActionPlanMonitor.Infrastructure.Documents.Reading;
using ActionPlanMonitor.Infrastructure.Documents.Xlsx;
using NUnit.Framework;

namespace ActionPlanMonitor.Application.Tests.Recommendations;

/// <summary>Out and in again: random tables, in both languages.</summary>
public sealed class RecommendationRoundTripTests
{
    private static readonly DateTimeOffset At = new(2021, 3, 24, 10, 0, 0, TimeSpan.Zero);
    private static readonly string[] Words =
    [
        "prevencija",
        "pagalba „aukoms“",
        "=SUM(A1)",
        "18–30 metų",
        "<5",
        "mokymai: savivaldybėse",
        "žmonių, šeimų",
        "a) viena; b) kita",
    ];
    private static readonly string?[] Givers = ["VRM", "GP", "UŽT", "NVO", "Vilniaus apskrities taryba", null];

    private static readonly RecommendationFiles Files = new(
        new CsvDocumentWriter(),
        new XlsxDocumentWriter(),
        new DocxDocumentWriter()
    );

    [Test]
    public async Task Workbook_BringsBack_Everything([Range(1, 25)] int seed, [Values] bool english)
    {
        var table = RandomTable(seed);

        var back = await BackAsync(table, RecommendationFileFormat.Xlsx, english);

        foreach (var (row, found) in table.Items.Zip(back))
        {
            var (content, doubts) = RecommendationProposal.New(found, RegisterOfTest.Names);
            Assert.That(RecommendationProposal.AreSame(content, row.ToContent()), Is.True, $"{row} → {content}");
            Assert.That(doubts.Select(d => d.Code).Where(c => c != "noResult"), Is.Empty);
        }
    }

    [Test]
    public async Task Document_BringsBack_WhatItSays_AndChangesNothingElse(
        [Range(1, 25)] int seed,
        [Values] bool english
    )
    {
        var table = RandomTable(seed);

        var back = await BackAsync(table, RecommendationFileFormat.Docx, english);

        foreach (var (row, found) in table.Items.Zip(back))
        {
            Assert.That(found.Text, Is.EqualTo(row.Text));
            Assert.That(
                found.Results.Select(r => (r.From, r.Text)),
                Is.EqualTo(row.Results.Select(r => (r.From, r.Text)))
            );
            var (content, _) = RecommendationProposal.Over(row.ToContent(), found);
            Assert.That(RecommendationProposal.AreSame(content, row.ToContent()), Is.True, $"{row} → {content}");
        }
    }

    private static async Task<IReadOnlyList<FoundRecommendation>> BackAsync(
        RecommendationsDto table,
        RecommendationFileFormat format,
        bool english
    )
    {
        var words = english ? RecommendationWords.English : RecommendationWords.Lithuanian;
        using var file = new MemoryStream();
        await Files.Create(table, format, words, RegisterOfTest.Names, At).WriteAsync(file, CancellationToken.None);
        var found = RecommendationReader.Read(new OfficeReader().ReadTables(file.ToArray()), RegisterOfTest.Names);
        Assert.That(found.Rows, Has.Count.EqualTo(table.Items.Count));
        return found.Rows;
    }

    private static RecommendationsDto RandomTable(int seed)
    {
        var random = new Random(seed);
        return new RecommendationsDto(
            Guid.Empty,
            "Planas",
            2020,
            [.. Enumerable.Range(1, random.Next(1, 12)).Select(no => RandomRow(random, no))]
        );
    }

    private static RecommendationDto RandomRow(Random random, int no)
    {
        var state = Any(random, Enum.GetValues<RecommendationState>());
        var answered = state is not (RecommendationState.Open or RecommendationState.NoData);
        return new RecommendationDto(
            Guid.NewGuid(),
            no,
            string.Join('\n', Enumerable.Range(0, random.Next(1, 3)).Select(_ => Text(random, no))),
            [.. Enumerable.Range(0, random.Next(0, 3)).Select(i => $"{Any(random, "VRM", "ministerijos", "GP")} {i}")],
            Any(random, Enum.GetValues<RecommendationStrength>()),
            state,
            [
                .. Enumerable
                    .Range(0, answered ? random.Next(1, 4) : 0)
                    .Select(_ => new RecommendationResultDto(Any(random, Givers), Text(random, no))),
            ],
            [.. Enumerable.Range(0, random.Next(0, 3)).Select(i => $"01.0{i}.02/{i}")],
            null,
            "Koordinatorė",
            At,
            1
        );
    }

    private static string Text(Random random, int no) =>
        $"Tekstas {no}: {string.Join(", ", Enumerable.Range(0, random.Next(1, 5)).Select(_ => Any(random, Words)))}.";

    private static T Any<T>(Random random, params T[] values) => values[random.Next(values.Length)];
}
