using ActionPlanMonitor.Application.Features.WordText;
using NUnit.Framework;

namespace ActionPlanMonitor.Application.Tests.WordText;

public sealed class ParagraphAssignerTests
{
    private static readonly RowToFind Meetings = Row("01.01.01", null, "Organizuoti komisijos posėdžius");
    private static readonly RowToFind Minutes = Row("01.01.01", 2, "Skelbti komisijos protokolus svetainėje");
    private static readonly RowToFind Training = Row("01.04.14", null, "Surengti mokymus savivaldybių specialistams");
    private static readonly RowToFind[] Rows = [Meetings, Minutes, Training];

    [TestCase("01.04.14. Surengti mokymai.")]
    [TestCase("1.4.14 mokymai įvyko")]
    [TestCase("Dėl 01.04.14 priemonės: mokymai įvyko.")]
    public void Code_HoweverWritten_NamesTheRow(string text) =>
        Assert.That(Of(text), Is.EqualTo<(Guid?, Confidence?)>([(Training.Id, Confidence.Code)]));

    [Test]
    public void Action_NamedWithItsMeasureOrAfterIt_IsTheActionsRow() =>
        Assert.That(
            Of("01.01.01, 2 veiksmas. Protokolai paskelbti.", "01.01.01 Įvyko posėdžiai.", "2 veiksmas. Paskelbta."),
            Is.EqualTo<(Guid?, Confidence?)>([
                (Minutes.Id, Confidence.Code),
                (Meetings.Id, Confidence.Code),
                (Minutes.Id, Confidence.Code),
            ])
        );

    [Test]
    public void WhatFollows_GoesToTheSameRow_UntilAnotherCode() =>
        Assert.That(
            Of("01.04.14", "Dalyvavo 20 žmonių.", "• Vilnius", "05.05.05 svetimas", "Toliau svetimas."),
            Is.EqualTo<(Guid?, Confidence?)>([
                (Training.Id, Confidence.Code),
                (Training.Id, Confidence.Follows),
                (Training.Id, Confidence.Follows),
                (null, null),
                (null, null),
            ])
        );

    [Test]
    public void Words_OfOneMeasureAlone_AreAGuess() =>
        Assert.That(
            Of("Savivaldybių specialistams surengti trys mokymai.", "Visai kitas tekstas apie orą."),
            Is.EqualTo<(Guid?, Confidence?)>([(Training.Id, Confidence.Words), (null, null)])
        );

    [TestCase("2021.10.20 įvyko susitikimas.")]
    [TestCase("Tel. 8.5.271.7777")]
    [TestCase("2 veiksmas be priemonės")]
    public void DatesAndOtherNumbers_AreNoCodes(string text) =>
        Assert.That(Of(text), Is.EqualTo<(Guid?, Confidence?)>([(null, null)]));

    [Test]
    public void ParagraphThatOnlyNamesTheRow_IsAHeading() =>
        Assert.That(
            ParagraphAssigner
                .Assign(
                    Rows,
                    ["01.04.14. Surengti mokymus savivaldybių specialistams", "01.04.14. Dalyvavo 20 žmonių."]
                )
                .Select(p => p.IsHeading),
            Is.EqualTo([true, false])
        );

    private static (Guid?, Confidence?)[] Of(params string[] paragraphs) =>
        [.. ParagraphAssigner.Assign(Rows, paragraphs).Select(p => (p.RowId, p.Confidence))];

    private static RowToFind Row(string code, int? action, string title) =>
        new(Guid.NewGuid(), code, action, title, null);
}
