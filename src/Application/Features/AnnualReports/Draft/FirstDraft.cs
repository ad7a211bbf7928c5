using ActionPlanMonitor.Application.Features.AnnualReports.Figures;
using ActionPlanMonitor.Application.Features.AnnualReports.Text;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Assessment;
using static ActionPlanMonitor.Application.Features.AnnualReports.Text.ReportBlock;
using static ActionPlanMonitor.Application.Features.AnnualReports.Text.ReportInline;

namespace ActionPlanMonitor.Application.Features.AnnualReports.Draft;

/// <summary>
/// The first text of each section. Its sentences are made so that they are right beside any number and any list, because the
/// figures in them go on changing with the data; a sentence stands in it only where the year has something to say.
/// </summary>
public static class FirstDraft
{
    /// <returns>Null for a section that no report of this year has.</returns>
    public static IReadOnlyList<ReportBlock>? Of(
        string section,
        AssessedYear year,
        IReadOnlyDictionary<string, Figure> figures
    ) =>
        section switch
        {
            ReportOutline.Commission => Commission(figures),
            ReportOutline.Plan => Plan(figures),
            ReportOutline.Results => Results(figures),
            ReportOutline.Proposals => Proposals(figures),
            ReportOutline.NextYear => NextYear(year),
            ReportOutline.Annex => Annex(),
            _ => year.Outcome.Tasks.FirstOrDefault(t => ReportOutline.TaskKey(t.No) == section) is { } task
                ? TaskDraft.Of(task, year)
                : null,
        };

    /// <summary>What the commission did is not in the data, so it is asked for and never invented.</summary>
    private static List<ReportBlock> Commission(IReadOnlyDictionary<string, Figure> figures) =>
        [
            Paragraph(Placeholder("Įrašykite, kada šiais metais posėdžiavo Komisija ir kokius klausimus svarstė.")),
            Paragraph(Placeholder("Įrašykite, kiek ir kokių pavedimų Komisija davė ministerijoms ir institucijoms.")),
            .. Has(figures, "recommendations") ? [Paragraph(Recommendations)] : Array.Empty<ReportBlock>(),
        ];

    private static IReadOnlyList<ReportInline> Recommendations { get; } =
    [
        Figure("year"),
        Words(" rekomendacijų lentelėje yra "),
        Figure("recommendations", FigureForm.Nominative),
        Words("; duomenų nepateikta apie "),
        Figure("recommendations.noData", FigureForm.Accusative),
        Words("."),
    ];

    private static List<ReportBlock> Plan(IReadOnlyDictionary<string, Figure> figures) =>
        [
            Paragraph([
                Figure("plan.title"),
                Footnote(Words("Patvirtintas "), Figure("plan.act"), Words(".")),
                Words(" (toliau – Planas) apima "),
                Figure("plan.period"),
                Words(" laikotarpį. "),
                Figure("year"),
                Words(" Planą sudaro "),
                Figure("tasks", FigureForm.Nominative),
                Words(" ir "),
                Figure("items", FigureForm.Nominative),
                Words("; skaičiuojant kitais vienetais, tai yra "),
                Figure("criteria", FigureForm.Nominative),
                Words(" ir "),
                Figure("parts", FigureForm.Nominative),
                Words(". Plano priemones ir veiksmus vykdė "),
                Figure("institutions", FigureForm.Nominative),
                .. Has(figures, "municipalities")
                    ? [Words(" ir "), Figure("municipalities", FigureForm.Nominative)]
                    : Array.Empty<ReportInline>(),
                .. figures["plan.executors"].Value is null
                    ? Array.Empty<ReportInline>()
                    : [Footnote(Figure("plan.executors", FigureForm.Names), Words("."))],
                Words("; vykdytojų registre yra "),
                Figure("institutions.registered", FigureForm.Nominative),
                Words("."),
            ]),
            Paragraph(
                Words("Iš "),
                Figure("items", FigureForm.Genitive),
                Words(": "),
                Figure("items.statuses"),
                Words(".")
            ),
            Paragraph(Placeholder("Įrašykite, kokios aplinkybės šiais metais turėjo įtakos Planui įgyvendinti.")),
            Paragraph(
                Words("Toliau apžvelgiami "),
                Figure("year"),
                Words(
                    " Plano uždavinių, priemonių ir veiksmų įgyvendinimo rezultatai. Išsamesnė informacija pateikta šios ataskaitos priede (toliau – Priedas)."
                )
            ),
        ];

    private static List<ReportBlock> Results(IReadOnlyDictionary<string, Figure> figures) =>
        [
            Bullet(
                Figure("year"),
                Words(" Planą sudarė "),
                Figure("tasks", FigureForm.Nominative),
                Words(" ir "),
                Figure("items", FigureForm.Nominative),
                Words(": "),
                Figure("items.statuses"),
                Words(". Priežastys, dėl kurių kriterijai nepasiekti: "),
                Figure("reasons"),
                Words(".")
            ),
            Bullet(
                Words("Įgyvendinti uždaviniai: "),
                Figure("tasks.implemented.list"),
                Words(". Iš dalies įgyvendinti uždaviniai: "),
                Figure("tasks.partially.list"),
                Words(". Neįgyvendinti uždaviniai: "),
                Figure("tasks.not.list"),
                Words(".")
            ),
            Bullet(
                Words("Plano priemonėms ir veiksmams įgyvendinti "),
                Figure("plan.planned", FigureForm.Told),
                Words(", "),
                Figure("plan.spent", FigureForm.Told),
                Words("; panaudotos lėšos nurodytos prie "),
                Figure("plan.spent.coverage"),
                Words(".")
            ),
            .. Has(figures, "municipalities")
                ?
                [
                    Bullet(
                        Words("Savivaldybės turėjo pateikti informaciją apie "),
                        Figure("parts.municipal", FigureForm.Accusative),
                        Words("; negauta "),
                        Figure("parts.municipal.missing", FigureForm.Genitive),
                        Words(". Savivaldybės, nepateikusios informacijos bent apie vieną savo priemonę ar veiksmą: "),
                        Figure("municipalities.silent.list"),
                        Words(".")
                    ),
                ]
                : Array.Empty<ReportBlock>(),
            Bullet(Placeholder("Įrašykite kitus svarbiausius metų rezultatus.")),
        ];

    private static readonly (string Key, string Words)[] ProposalWords =
    [
        (
            "reason.restrictions",
            "Priemones ir veiksmus, kuriems sutrukdė pandemijos sukelti apribojimai, siūlytina įgyvendinti vėlesniais metais: "
        ),
        ("reason.movedToLaterYear", "Perkeltas priemones ir veiksmus siūlytina įtraukti į vėlesnių metų planą: "),
        (
            "reason.notReported",
            "Siūlytina priminti vykdytojams pareigą laiku pateikti informaciją; ji ar dalis jos nepateikta apie šias priemones ir veiksmus: "
        ),
        (
            "criteria.misfit",
            "Siūlytina patikslinti vertinimo kriterijus, kurie neatitinka priemonės ar veiksmo turinio: "
        ),
        (
            "reason.otherForm",
            "Siūlytina suderinti vertinimo kriterijus su pasirinkta įgyvendinimo forma, kur ji buvo kita, nei numatyta: "
        ),
        ("reason.noNeed", "Siūlytina įvertinti, ar išlieka šių priemonių ir veiksmų poreikis: "),
        ("reason.noMoney", "Siūlytina peržiūrėti lėšas, skirtas priemonėms ir veiksmams, kuriems jų trūko: "),
        ("reason.noCapacity", "Siūlytina įvertinti, ar užtenka žmonių ir laiko šioms priemonėms ir veiksmams: "),
        ("above", "Siūlytina patikslinti siektinas reikšmes, kurios viršytos bent dvigubai: "),
    ];

    private static List<ReportBlock> Proposals(IReadOnlyDictionary<string, Figure> figures) =>
        [
            .. ProposalWords
                .Where(p => Has(figures, p.Key))
                .Select(p => Bullet(Words(p.Words), Figure($"{p.Key}.list"), Words("."))),
            Bullet(Placeholder("Įrašykite kitus pasiūlymus.")),
        ];

    private static List<ReportBlock> NextYear(AssessedYear year) =>
        [
            .. year.Year.Head.Year < year.Year.Head.Plan.PeriodTo
                ?
                [
                    Paragraph(Figure("year.next"), Words(" toliau bus siekiama Plano uždavinių:")),
                    .. year.Outcome.Tasks.Select(task =>
                        Bullet(Figure($"{TaskFigures.Prefix(task.No)}.title"), Words(";"))
                    ),
                ]
                : Array.Empty<ReportBlock>(),
            Paragraph(Placeholder("Įrašykite, į kokias sritis Komisija susitelks kitais metais.")),
        ];

    private static List<ReportBlock> Annex() =>
        [
            Paragraph(
                Words("Priede pateikiami "),
                Figure("plan.title", FigureForm.Genitive),
                Words(" uždavinių, priemonių ir veiksmų įgyvendinimo rezultatai "),
                Figure("year"),
                Words(": vykdytojai, numatyti vertinimo kriterijai ir rezultatai, iš viso "),
                Figure("items", FigureForm.Nominative),
                Words(".")
            ),
        ];

    private static bool Has(IReadOnlyDictionary<string, Figure> figures, string key) =>
        figures.TryGetValue(key, out var figure) && figure.Value is { Lithuanian: not "0" };
}
