using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Features.PlanImports;
using ActionPlanMonitor.Application.Features.PlanImports.Reading;
using ActionPlanMonitor.Domain.Assessment;
using NUnit.Framework;

namespace ActionPlanMonitor.Application.Tests.PlanImports;

/// <summary>What a result's cell tells: certain where a word says it, doubted where only a sentence does.</summary>
internal sealed class ResultReaderTests
{
    private const ImplementationStatus Yes = ImplementationStatus.Implemented;
    private const ImplementationStatus Partly = ImplementationStatus.PartiallyImplemented;
    private const ImplementationStatus No = ImplementationStatus.NotImplemented;

    [TestCase("Įgyvendinta. Surengta.", Yes, "Surengta.")]
    [TestCase("Igyvendinta. Surengta.", Yes, "Surengta.")]
    [TestCase("ĮGYVENDINTA. Surengta.", Yes, "Surengta.")]
    [TestCase("Įgyvendinta iš dalies. Surengta.", Partly, "Surengta.")]
    [TestCase("Igyvendinta is dalies. Surengta.", Partly, "Surengta.")]
    [TestCase("Įgyvendintа iš dalies. Surengta.", Partly, "Surengta.", Description = "a letter of another alphabet")]
    [TestCase("Iš dalies įgyvendinta. Surengta.", Partly, "Surengta.")]
    [TestCase("Neįgyvendinta. Neįvyko.", No, "Neįvyko.")]
    [TestCase("Neigyvendinta. Neįvyko.", No, "Neįvyko.")]
    [TestCase("Neįgyvendintas: neįvyko.", No, "neįvyko.")]
    [TestCase("Neįgyvendinta – neįvyko.", No, "neįvyko.")]
    [TestCase("Įgyvendinta", Yes, null)]
    [TestCase("Neįgyvendinta.", No, null)]
    public void StatusFirst_IsTaken_WithoutADoubt(string cell, ImplementationStatus status, string? text)
    {
        var (result, doubts) = Read([Plain(cell)]);

        Assert.That((result!.Status, result.Text), Is.EqualTo((status, text)));
        Assert.That(doubts, Is.Empty);
    }

    [Test]
    public void MarkedStatus_NeedsNoFullStop()
    {
        var (result, doubts) = Read([
            new("", [new("Įgyvendinta iš dalies", Bold: true, Italic: true), new(" surengta.")]),
        ]);

        Assert.That((result!.Status, result.Text), Is.EqualTo((Partly, "surengta.")));
        Assert.That(doubts, Is.Empty);
    }

    [TestCase("Įgyvendinta Savivaldybė surengė mokymus.", Yes, "Savivaldybė surengė mokymus.", "status_runs_on")]
    [TestCase("Įvykdyta. Surengta.", Yes, "Surengta.", "status_other_word")]
    [TestCase("Neįvykdyta.", No, null, "status_other_word")]
    [TestCase("Įgyvendinta. (siūlomas įvertinimas) Surengta.", Yes, "Surengta.", "status_suggested")]
    [TestCase("Priemonė neįgyvendinta dėl pandemijos.", No, "Priemonė neįgyvendinta dėl pandemijos.", "status_missing")]
    [TestCase("Įgyvendinta priemonė, kurios siekta.", Yes, "Įgyvendinta priemonė, kurios siekta.", "status_missing")]
    [TestCase("Mokymai nebuvo organizuoti.", No, "Mokymai nebuvo organizuoti.", "status_missing")]
    [TestCase(
        "Viena dalis įgyvendinta, kita neįgyvendinta.",
        null,
        "Viena dalis įgyvendinta, kita neįgyvendinta.",
        "status_missing"
    )]
    [TestCase("Surengti dveji mokymai.", null, "Surengti dveji mokymai.", "status_missing")]
    public void WhatIsNotCertain_IsProposed_AndDoubted(
        string cell,
        ImplementationStatus? status,
        string? text,
        string doubt
    )
    {
        var (result, doubts) = Read([Plain(cell)]);

        Assert.That((result!.Status, result.Text), Is.EqualTo((status, text)));
        Assert.That(doubts.Select(d => d.Code), Is.EqualTo([doubt]));
        Assert.That(doubts[0].Proposal, Is.Not.Empty);
        Assert.That(doubts[0].Place, Is.EqualTo("2 lentelė, 7 eilutė, 5 stulpelis"));
    }

    [Test]
    public void EmptyCell_SaysNothing_AndIsDoubted()
    {
        var (result, doubts) = Read([]);

        Assert.That(result, Is.Null);
        Assert.That(doubts.Select(d => d.Code), Is.EqualTo(["result_missing"]));
    }

    [Test]
    public void AwaitedData_AreNoStatus()
    {
        var (result, doubts) = Read([Plain("Laukiama duomenų.")]);

        Assert.That((result!.Status, result.Text), Is.EqualTo(((ImplementationStatus?)null, (string?)null)));
        Assert.That(doubts, Is.Empty);
    }

    [Test]
    public void NumberedPoints_Links_AndParagraphs_Stay()
    {
        var (result, _) = Read([
            Plain("Įgyvendinta. Surengta:"),
            new UploadedParagraph("1.", [new UploadedRun("mokymai už 1 200 Eur;")]),
            new UploadedParagraph("2.", [new UploadedRun("susitikimas, žr. https://vrm.lt/a?b=1.")]),
            Plain("Dalyvavo 30 žmonių."),
        ]);

        Assert.That(
            result!.Text,
            Is.EqualTo(
                "Surengta:\n1. mokymai už 1 200 Eur;\n2. susitikimas, žr. https://vrm.lt/a?b=1.\nDalyvavo 30 žmonių."
            )
        );
    }

    [Test]
    public void Justification_StandsByItself()
    {
        var (result, _) = Read([
            Plain("Neįgyvendinta. Surengta."),
            Plain("Galutinio įvertinimo pagrindimas: Kaip paskelbta ataskaitoje."),
        ]);

        Assert.That((result!.Text, result.Justification), Is.EqualTo(("Surengta.", "Kaip paskelbta ataskaitoje.")));
    }

    [Test]
    public void Municipalities_EachHaveTheirParagraphs_UntilTheNext()
    {
        var (result, doubts) = Read(
            [
                Plain("Įgyvendinta iš dalies."),
                new("", [new("Kauno miesto savivaldybė. Įgyvendinta.", Italic: true), new(" Surengta:")]),
                Plain("1. mokymai"),
                Plain("Kauno miesto savivaldybė taip pat dalijo lankstinukus."),
                new("", [new("Ignalinos savivaldybė. Neįgyvendinta. Nebuvo poreikio.", Italic: true)]),
                Plain("Širvintų r. savivaldybė. Neįgyvendinta. Informacija apie priemones 2020 m. nebuvo pateikta."),
                Plain("Lazdijų rajono savivaldybė. Neįgyvendinta."),
            ],
            municipal: true
        );

        Assert.That(doubts, Is.Empty);
        Assert.That((result!.Status, result.Text), Is.EqualTo((Partly, (string?)null)));
        Assert.That(
            result.Parts,
            Is.EqualTo<DraftPartResult>([
                new(
                    "Kauno miesto savivaldybė",
                    "kauno-miesto",
                    Yes,
                    "Surengta:\n1. mokymai\nKauno miesto savivaldybė taip pat dalijo lankstinukus.",
                    false
                ),
                new("Ignalinos savivaldybė", "ignalinos-rajono", No, "Nebuvo poreikio.", false),
                new(
                    "Širvintų r. savivaldybė",
                    "sirvintu-rajono",
                    No,
                    "Informacija apie priemones 2020 m. nebuvo pateikta.",
                    true
                ),
                new("Lazdijų rajono savivaldybė", "lazdiju-rajono", No, null, false),
            ])
        );
    }

    [Test]
    public void ParagraphsRunTogether_ArePartedAtEachNameWithItsStatus()
    {
        var (result, doubts) = Read(
            [
                Plain(
                    "Neįgyvendinta. Kauno miesto savivaldybė. Įgyvendinta. Surengta. Pagėgių savivaldybė. Neigyvendinta. Nesurengta."
                ),
            ],
            municipal: true
        );

        Assert.That(
            result!.Parts.Select(p => (p.Code, p.Status, p.Text)),
            Is.EqualTo([("kauno-miesto", (ImplementationStatus?)Yes, "Surengta."), ("pagegiu", No, "Nesurengta.")])
        );
        Assert.That(doubts, Is.Empty);
    }

    [Test]
    public void LastSentences_TellOfSeveral_AndAreDoubted()
    {
        var (result, doubts) = Read(
            [
                Plain("Įgyvendinta."),
                Plain("Palangos miesto savivaldybė. Įgyvendinta. Surengta."),
                Plain(
                    "Panevėžio rajono savivaldybė priemonių neįgyvendino. Širvintų r. savivaldybė informacijos apie įgyvendintas priemones nepateikė, o Vilkaviškio r. savivaldybė informavo, kad priemonių Plane nebuvo numačiusi."
                ),
            ],
            municipal: true
        );

        Assert.That(
            result!.Parts.Select(p => (p.Code, p.Status, p.NotReported, p.NothingPlanned)),
            Is.EqualTo([
                ("palangos-miesto", (ImplementationStatus?)Yes, false, false),
                ("panevezio-rajono", No, false, false),
                ("sirvintu-rajono", null, true, false),
                ("vilkaviskio-rajono", null, false, true),
            ])
        );
        Assert.That(result.Parts[0].Text, Is.EqualTo("Surengta."), "what is told of others is not Palanga's");
        Assert.That(doubts.Select(d => d.Code), Is.EqualTo(Enumerable.Repeat("part_in_sentence", 3)));
    }

    [TestCase(
        "Ignalinos rajono savivaldybė, Kėdainių rajono savivaldybė ir Utenos rajono savivaldybė informacijos nepateikė."
    )]
    [TestCase("Savivaldybės, nepateikusios informacijos: Ignalinos r., Kėdainių r., Utenos r.")]
    [TestCase("Ignalinos, Kėdainių ir Utenos rajonų savivaldybės informacijos nepateikė.")]
    public void ThoseThatSentNothing_AreNamedAtTheEnd(string sentence)
    {
        var (result, doubts) = Read([Plain("Neįgyvendinta."), Plain(sentence)], municipal: true);

        Assert.That(
            result!.Parts.Select(p => (p.Code, p.NotReported, p.Text)),
            Is.EqualTo([
                ("ignalinos-rajono", true, (string?)null),
                ("kedainiu-rajono", true, null),
                ("utenos-rajono", true, null),
            ])
        );
        Assert.That(doubts, Is.Empty);
    }

    [Test]
    public void MunicipalityThatDoesNotExist_IsProposed_AndDoubted()
    {
        var (result, doubts) = Read(
            [Plain("Neįgyvendinta."), Plain("Utenos miesto savivaldybė. Neįgyvendinta. Nesurengta.")],
            municipal: true
        );

        Assert.That(
            result!.Parts.Select(p => (p.Code, p.Status)),
            Is.EqualTo([("utenos-rajono", (ImplementationStatus?)No)])
        );
        Assert.That(
            doubts.Select(d => (d.Code, d.Found)),
            Is.EqualTo([("municipality_unknown", "Utenos miesto savivaldybė")])
        );
    }

    [Test]
    public void PartWithoutAStatus_IsDoubted()
    {
        var (result, doubts) = Read(
            [Plain("Neįgyvendinta."), Plain("Vilniaus miesto savivaldybė. Mokymai nebuvo organizuoti.")],
            municipal: true
        );

        Assert.That(result!.Parts.Select(p => p.Status), Is.EqualTo([(ImplementationStatus?)No]));
        Assert.That(doubts.Select(d => d.Code), Is.EqualTo(["part_status_missing"]));
    }

    [Test]
    public void MunicipalText_OfNobodyInParticular_IsDoubted()
    {
        var (result, doubts) = Read([Plain("Įgyvendinta iš dalies. 12 savivaldybių sudarė grupes.")], municipal: true);

        Assert.That((result!.Text, result.Parts.Count), Is.EqualTo(("12 savivaldybių sudarė grupes.", 0)));
        Assert.That(doubts.Select(d => d.Code), Is.EqualTo(["text_without_executor"]));
    }

    [Test]
    public void Institutions_ToldApart_HaveTheirParts_AndTheSilentOneToo()
    {
        var (result, doubts) = Read(
            [
                Plain("Įgyvendinta."),
                new("", [new("VRM.", Italic: true), new(" Susitikta dukart.")]),
                new("", [new("GP.", Italic: true), new(" Posėdžiauta.")]),
                Plain("PD informacijos nepateikė."),
            ],
            executors: ["VRM", "GP", "PD"]
        );

        Assert.That(
            result!.Parts,
            Is.EqualTo<DraftPartResult>([
                new("VRM", "VRM", null, "Susitikta dukart.", false),
                new("GP", "GP", null, "Posėdžiauta.", false),
                new("PD", "PD", null, null, true),
            ])
        );
        Assert.That(doubts, Is.Empty);
    }

    [Test]
    public void OneText_ThatSaysWhoSentNothing_IsDoubted()
    {
        var (result, doubts) = Read(
            [Plain("Įgyvendinta. VRM organizavo susitikimus. VDI duomenų dėl šios priemonės nepateikė.")],
            executors: ["VRM", "VDI"]
        );

        Assert.That(result!.Parts, Is.Empty);
        Assert.That(doubts.Select(d => d.Code), Is.EqualTo(["executor_did_not_report"]));
        Assert.That(doubts[0].Message, Does.Contain("VDI"));
    }

    private static UploadedParagraph Plain(string text) => new("", [new UploadedRun(text)]);

    private static (DraftResult? Result, IReadOnlyList<DraftDoubt> Doubts) Read(
        UploadedParagraph[] cell,
        bool municipal = false,
        string[]? executors = null
    )
    {
        var doubts = new Doubts();
        var result = new ResultReader(new ExecutorMatcher(Oracle.Register()), doubts).Read(
            new RawCell(new CellPlace(2, Sheet: null, 7, 5), cell),
            "01.02.03",
            new DraftItem
            {
                IsMunicipal = municipal,
                Executors =
                [
                    .. (executors ?? (municipal ? [] : ["VRM"])).Select(code => new DraftExecutor(code, code)),
                ],
            }
        );
        return (result, doubts.InOrder);
    }
}
