using ActionPlanMonitor.Application.Features.PlanImports;
using ActionPlanMonitor.Application.Features.PlanImports.Reading;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Plans;
using NUnit.Framework;
using static ActionPlanMonitor.Application.Tests.PlanImports.TablesOfTest;

namespace ActionPlanMonitor.Application.Tests.PlanImports;

/// <summary>Tables as ministries write them, and as conversions leave them.</summary>
internal sealed class PlanReaderTests
{
    private const string Task1 = "1 uždavinys – stiprinti koordinavimą | | | |";
    private const string Measure1 = "01.01.01. | Organizuoti veiklą: | VRM | Organizuotų posėdžių skaičius – 2 |";

    [Test]
    public void TheTitleYearsAndAct_ComeFromTheWordsAround()
    {
        var (draft, doubts) = Read(AnnexOf(Task1, Measure1));

        Assert.That(draft.Title, Is.EqualTo("Kovos su prekyba žmonėmis 2020–2022 metų veiksmų planas"));
        Assert.That((draft.PeriodFrom, draft.PeriodTo), Is.EqualTo((2020, 2022)));
        Assert.That(
            draft.ApprovedBy,
            Is.EqualTo(
                new LegalAct(
                    "Lietuvos Respublikos vidaus reikalų ministras",
                    "įsakymas",
                    "1V-577",
                    new DateOnly(2020, 6, 12)
                )
            )
        );
        Assert.That(doubts.Select(d => d.Code), Is.EqualTo(["years_assumed"]));
    }

    [Test]
    public void AMeasureWithItsOwnCriterionAndActions_IsBoth()
    {
        var (draft, doubts) = Read(
            AnnexOf(
                Task1,
                Measure1,
                " | *1 veiksmas.* Atnaujinti sudėtį | VRM | Atnaujinta sudėtis iki 03-01 |",
                " | 2 veiksmas – parengti ataskaitą | VRM | Parengta ataskaita iki 03-01 |",
                " | 3) Viešinti veiklą | VRM | Viešinimo priemonių skaičius – 2 |"
            ),
            2020
        );

        var measure = draft.Tasks.Single().Measures.Single();
        Assert.That(
            (measure.Code, measure.PrintedCode, measure.Title),
            Is.EqualTo(("01.01.01", "01.01.01.", "Organizuoti veiklą"))
        );
        Assert.That(measure.Item!.Years.Single().Criterion.Target, Is.EqualTo(2));
        Assert.That(
            measure.Actions.Select(a => $"{a.No} {a.Title}"),
            Is.EqualTo(["1 Atnaujinti sudėtį", "2 parengti ataskaitą", "3 Viešinti veiklą"])
        );
        Assert.That(doubts.Select(d => (d.Code, d.Row)), Is.EqualTo([("action_not_named", "01.01.01")]));
    }

    [Test]
    public void TheTaskMayStandBeforeTheHeadings_AndTheHeadingsAgainOnThePage()
    {
        var (draft, _) = Read(
            Document(
                Paragraph(Heading),
                Table(
                    1,
                    5,
                    "1 uždavinys – stiprinti koordinavimą",
                    AnnexHeadings,
                    "1 | 2 | 3 | 4 | 5",
                    Measure1,
                    AnnexHeadings,
                    "**2 uždavinys – tobulinti prevenciją** | | | |",
                    "01.02.01 | Šviesti | GP | Renginių skaičius – 1 |"
                ),
                Table(2, 5, "01.02.02 | Mokyti | PD | Surengtų mokymų skaičius – 3 |")
            ),
            2020
        );

        Assert.That(
            draft.Tasks.Select(t => $"{t.No} {t.Title}"),
            Is.EqualTo(["1 Stiprinti koordinavimą", "2 Tobulinti prevenciją"])
        );
        Assert.That(draft.Items().Select(i => i.Row), Is.EqualTo(["01.01.01", "01.02.01", "01.02.02"]));
    }

    [Test]
    public void ARowThatThePageCut_IsWholeAgain()
    {
        var (draft, doubts) = Read(
            AnnexOf(
                Task1,
                "01.01.07 | Stiprinti bendradarbiavimą su agentūromis bei | GP, VRM, Valstybinė darbo inspekcija prie Socialinės | Surengtų susitikimų skaičius – 1 |",
                " | organizacijomis | apsaugos ir darbo ministerijos (VDI), Policijos departamentas prie VRM (PD) | |",
                "01.04.03 | Mokyti dėl kvalifikavimo ir | GP PD | Surengta mokymų – 0,5 |",
                " | įrodymų surinkimo | | Surengta mokymų – 2 |"
            ),
            2020
        );

        Assert.That(
            draft.Items().Select(i => $"{i.Row} {i.Title}: {i.Item.ExecutorsSaid()}"),
            Is.EqualTo([
                "01.01.07 Stiprinti bendradarbiavimą su agentūromis bei organizacijomis: GP VRM VDI PD",
                "01.04.03 Mokyti dėl kvalifikavimo ir įrodymų surinkimo: GP PD",
            ])
        );
        var split = draft.Item("01.04.03").Years.Single().Criterion;
        Assert.That(split.Kind, Is.EqualTo(CriterionKind.PerExecutor));
        Assert.That(split.Parts, Is.EqualTo([new DraftPart("GP", 0.5m), new DraftPart("PD", 2)]));
        Assert.That(doubts.Select(d => d.Code), Is.EqualTo(["code_of_other_task", "parts_in_order"]));
    }

    [Test]
    public void MergedCells_HoldForEachRowTheyCover()
    {
        var (draft, doubts) = Read(
            AnnexOf(
                Task1,
                "01.01.01 | Organizuoti: 1 veiksmas. Telkti | Vidaus reikalų ministerija (VRM) | Renginių skaičius – 2 |",
                "^ | 2 veiksmas. Šviesti | ^ | ^ |",
                "01.01.02 | Mokyti | ^ | Surengtų mokymų skaičius – 1 |"
            ),
            2020
        );

        Assert.That(
            draft.Items().Select(i => $"{i.Row} {i.Item.ExecutorsSaid()} {i.Item.Years.Single().Criterion.Target}"),
            Is.EqualTo(["01.01.01/1 VRM 2", "01.01.01/2 VRM 2", "01.01.02 VRM 1"])
        );
        Assert.That(doubts, Is.Empty);
    }

    [Test]
    public void AnEmptyExecutor_IsTheOneAbove_WithADoubt()
    {
        var (draft, doubts) = Read(
            AnnexOf(Task1, Measure1, "01.01.12 | Sudaryti katalogą | | Sukurtų katalogų skaičius – 1 |"),
            2020
        );

        Assert.That(draft.Item("01.01.12").ExecutorsSaid(), Is.EqualTo("VRM"));
        Assert.That(
            doubts.Select(d => (d.Code, d.Row, d.Place)),
            Is.EqualTo([("executor_from_above", "01.01.12", "1 lentelė, 4 eilutė, 3 stulpelis")])
        );
    }

    [Test]
    public void ACodeThatStandsAtItsFirstActionOnly_LeavesTheMeasureWithoutATitle_ToBeDecided()
    {
        var (draft, doubts) = Read(
            AnnexOf(
                Task1,
                "01.01.01 | 1 veiksmas. Organizuoti renginius | VRM | Įgyvendinta priemonių – 2 |",
                " | 2 veiksmas. Organizuoti konkursą | VRM | Organizuotas renginys iki 06-30 |",
                "01.01.02/1 | Telkti | VRM | Renginių skaičius – 1 |"
            ),
            2020
        );

        Assert.That(draft.Items().Select(i => i.Row), Is.EqualTo(["01.01.01/1", "01.01.01/2", "01.01.02/1"]));
        Assert.That(draft.Tasks.Single().Measures.Select(m => m.Title), Is.All.Empty);
        Assert.That(
            doubts.Select(d => (d.Code, d.Severity, d.Row)),
            Is.EqualTo([
                ("measure_without_title", DoubtSeverity.Decide, "01.01.01"),
                ("measure_without_title", DoubtSeverity.Decide, "01.01.02"),
            ])
        );
    }

    [Test]
    public void FourColumnsOfAPlan_WithYearsUnderTheCriterionAndTheMoney()
    {
        var (draft, doubts) = Read(
            Document(
                Paragraph(Heading),
                Table(
                    1,
                    10,
                    "Eil. Nr. | Priemonės pavadinimas | Vykdytojas (-ai) | Vertinimo kriterijus | Siektina reikšmė | « | « | Lėšos (tūkst. Eur) | « | «",
                    "^ | ^ | ^ | ^ | 2020 m. | 2021 m. | 2022 m. | 2020 | 2021 | 2022",
                    "1 uždavinys. Stiprinti koordinavimą",
                    "Uždavinio vertinimo kriterijus – baigtų tyrimų dalis, ne mažiau kaip, procentas – 70",
                    "1.1. | Organizuoti mokymus | Policijos departamentas | Surengtų mokymų skaičius | 2 | – | 0,5 | 10 | | 2,5",
                    "1.2. | Teikti pagalbą | SADM, savivaldybės | Suteiktos pagalbos procentas | 100 | 100 | pagal poreikį | 0 | 1 200 | x"
                )
            )
        );

        Assert.That(draft.Tasks.Single().Criterion!.Target, Is.EqualTo(70));
        Assert.That(
            draft
                .Item("1.1")
                .Years.Select(y => $"{y.Year} {y.Criterion.Kind} {y.Criterion.Target:0.#} {y.PlannedEur:0}"),
            Is.EqualTo(["2020 Count 2 10000", "2022 Count 0.5 2500"])
        );
        Assert.That(
            draft
                .Item("1.2")
                .Years.Select(y => $"{y.Year} {y.Criterion.Kind} {y.Criterion.Target:0.#} {y.PlannedEur:0}"),
            Is.EqualTo(["2020 Percent 100 0", "2021 Percent 100 1200000", "2022 AsNeeded  "])
        );
        Assert.That(doubts.Select(d => (d.Code, d.Row)), Is.EqualTo([("mixed_executors", "1.2")]));
    }

    [Test]
    public void ColumnsMayStandInAnyOrder_AndATermNamesTheYears()
    {
        var (draft, _) = Read(
            Document(
                Paragraph(Heading),
                Table(
                    1,
                    6,
                    "Vykdytojai | Priemonė | Kodas | Įgyvendinimo terminas | Vertinimo kriterijai | Planuojamos lėšos",
                    " | 1. Uždavinys: stiprinti koordinavimą | | | |",
                    "GP | Parengti tvarką | 01.01.01 | 2021 m. IV ketv. | Parengtas tvarkos aprašas | 2,02 tūkst. Eur",
                    "VRM | Telkti | 01.01.02 | 2020–2021 m. | Renginių skaičius: 2020 m. – 2, 2021 m. – 3 | "
                )
            )
        );

        var prepared = draft.Item("01.01.01").Years.Single();
        Assert.That(
            (prepared.Year, prepared.Criterion.Kind, prepared.Criterion.Deadline, prepared.PlannedEur),
            Is.EqualTo((2021, CriterionKind.Document, new DateOnly(2021, 12, 31), 2020m))
        );
        Assert.That(
            draft.Item("01.01.02").Years.Select(y => $"{y.Year} {y.Criterion.Target}"),
            Is.EqualTo(["2020 2", "2021 3"])
        );
    }

    [Test]
    public void ResultThatSlippedIntoTheCriterion_IsTakenAsTheResult_WithADoubt()
    {
        var (draft, doubts) = Read(AnnexOf(Task1, "01.01.01 | Telkti | VRM | Įgyvendinta. Viskas padaryta. |"), 2020);

        Assert.That(draft.Item("01.01.01").Result, Is.Not.Null);
        Assert.That(doubts.Select(d => d.Code), Does.Contain("result_in_criterion"));
    }

    [Test]
    public void WhatIsNotUnderstood_IsToBeDecided()
    {
        var (_, doubts) = Read(
            AnnexOf(
                Task1,
                " | Telkti be kodo | VRM | Renginių skaičius – 1 |",
                "01.01.O1 | Telkti | Finansų ministerija (FM) | Renginių skaičius – daug |",
                "01.01.01 | Telkti kitaip | VRM | Dalis – 0,7 proc. |",
                "II skyrius"
            ),
            2020
        );

        Assert.That(
            doubts.Select(d => (d.Code, d.Severity)),
            Is.SupersetOf([
                ("row_without_measure", DoubtSeverity.Decide),
                ("code_repaired", DoubtSeverity.Look),
                ("executor_unknown", DoubtSeverity.Decide),
                ("criterion_not_measurable", DoubtSeverity.Look),
                ("code_twice", DoubtSeverity.Decide),
                ("target_unsure", DoubtSeverity.Decide),
                ("row_not_kept", DoubtSeverity.Look),
            ])
        );
    }

    [TestCase("Measure | Institution | Criterion")]
    [TestCase("Pavardė | Vardas | Pareigos")]
    public void ATableOfAnotherKind_IsNoPlan(string headings) =>
        Assert.That(
            PlanReader.Read(Document(Table(1, 3, headings, "a | b | c")), Oracle.Register(), new ReadingHints()),
            Is.Null
        );
}
