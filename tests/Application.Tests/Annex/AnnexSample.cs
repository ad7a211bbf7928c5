using ActionPlanMonitor.Application.Features.Annex;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Tests.Annex;

/// <summary>A small annex with one of everything: a measure with actions, a measure without its own row, municipalities of each kind.</summary>
internal static class AnnexSample
{
    public const string Formula = "=HYPERLINK(\"http://blogas.example\";\"spausk\")";

    public static AnnexDto Build(Func<AnnexRowDto, AnnexRowDto>? first = null)
    {
        var rows = Rows();
        if (first is not null)
        {
            rows[0] = first(rows[0]);
        }

        return new AnnexDto
        {
            PlanTitle = "Kovos su prekyba žmonėmis 2020–2022 metų veiksmų planas",
            PeriodFrom = 2020,
            PeriodTo = 2022,
            Year = 2020,
            AsOf = new DateTimeOffset(2021, 3, 1, 22, 30, 0, TimeSpan.Zero),
            Published = true,
            Basis = "accepted",
            Tasks =
            [
                new AnnexTaskDto(1, "Stiprinti kovos su prekyba žmonėmis koordinavimą"),
                new AnnexTaskDto(2, "Tobulinti prekybos žmonėmis prevenciją ir ikiteisminį tyrimą"),
            ],
            Institutions =
            [
                new AnnexInstitutionDto(
                    "VRM",
                    "Lietuvos Respublikos vidaus reikalų ministerija",
                    InstitutionKind.Ministry
                ),
                new AnnexInstitutionDto(
                    "GP",
                    "Lietuvos Respublikos generalinė prokuratūra",
                    InstitutionKind.Prosecution
                ),
                Municipality("sakiu-rajono", "Šakių rajono savivaldybė", InstitutionKind.District),
                Municipality("siauliu-miesto", "Šiaulių miesto savivaldybė", InstitutionKind.City),
                Municipality("skuodo-rajono", "Skuodo rajono savivaldybė", InstitutionKind.District),
                Municipality("kauno-miesto", "Kauno miesto savivaldybė", InstitutionKind.City),
                Municipality("druskininku", "Druskininkų savivaldybė", InstitutionKind.Municipality),
                Municipality("ignalinos-rajono", "Ignalinos rajono savivaldybė", InstitutionKind.District),
                Municipality("sirvintu-rajono", "Širvintų rajono savivaldybė", InstitutionKind.District),
                Municipality("pagegiu", "Pagėgių savivaldybė", InstitutionKind.Municipality),
                Municipality("vilkaviskio-rajono", "Vilkaviškio rajono savivaldybė", InstitutionKind.District),
            ],
            Rows = rows,
        };
    }

    public static AnnexExecutorResultDto Part(
        string executor,
        string name,
        ImplementationStatus status = ImplementationStatus.Implemented,
        ReportState state = ReportState.Accepted,
        PlannedKind plannedKind = PlannedKind.Number,
        decimal? planned = 1,
        decimal? achieved = 1,
        decimal? spent = null,
        string? text = "Padaryta."
    ) =>
        new()
        {
            Executor = executor,
            ExecutorName = name,
            ObligationId = Guid.NewGuid(),
            State = state,
            Status = status,
            PlannedKind = plannedKind,
            PlannedCount = plannedKind == PlannedKind.Number ? planned : null,
            Achieved = achieved,
            SpentEur = spent,
            Reasons = [],
            Text = text,
            SubmittedAt =
                state == ReportState.NotStarted ? null : new DateTimeOffset(2021, 1, 20, 8, 0, 0, TimeSpan.Zero),
        };

    public static AnnexExecutorResultDto Silent(string executor, string name) =>
        Part(
            executor,
            name,
            ImplementationStatus.NotImplemented,
            ReportState.NotStarted,
            PlannedKind.NotStated,
            planned: null,
            achieved: null,
            text: null
        );

    private static List<AnnexRowDto> Rows() =>
        [
            Row("01.01.01", null, "Organizuoti Komisijos veiklą", ["VRM"]) with
            {
                CriterionText = "Organizuotų posėdžių skaičius – 2",
                Criterion = new AnnexCriterionDto(CriterionKind.Count, 2, "posėdis", null),
                Achieved = 1,
                Status = ImplementationStatus.NotImplemented,
                SuggestedStatus = ImplementationStatus.NotImplemented,
                OfficialStatus = ImplementationStatus.NotImplemented,
                ResultText = "Surengtas tik vienas posėdis.",
                Reasons = [Reason.Restrictions],
                SpentEur = 0,
            },
            Row("01.01.01", 1, "Kasmet atnaujinti Komisijos sudėtį", ["VRM", "GP"]) with
            {
                ParentTitle = "Organizuoti Komisijos veiklą",
                CriterionText = "Atnaujinta sudėtis iki 03-01",
                Criterion = new AnnexCriterionDto(CriterionKind.Deadline, null, null, new DateOnly(2020, 3, 1)),
                ResultText =
                    "Atnaujinta 2020 m. vasario 3 d., žr. https://vrm.lrv.lt/lt/naujienos?a=1&b=2.\n1. Pirmas darbas už 1 200 Eur\n2. Antras darbas",
                SpentEur = 1163.81m,
                ExecutorResults =
                [
                    Part("VRM", "Lietuvos Respublikos vidaus reikalų ministerija") with
                    {
                        EvidenceCount = 3,
                        EvidenceUrls = ["https://vrm.lrv.lt/posedis", "https://vrm.lrv.lt/nutarimas"],
                    },
                    Silent("GP", "Lietuvos Respublikos generalinė prokuratūra"),
                ],
            },
            Municipal(),
            Row("02.01.03", null, "Tartis su kaimynais", ["VRM", "GP"]) with
            {
                TaskNo = 2,
                ResultText = "VRM. Susitikta dukart.\nGP. Posėdžiauta.",
                ExecutorResults =
                [
                    Part("VRM", "Lietuvos Respublikos vidaus reikalų ministerija", text: "Susitikta dukart."),
                    Part("GP", "Lietuvos Respublikos generalinė prokuratūra", text: "Posėdžiauta."),
                ],
            },
            Row("02.01.02", null, "Teikti pagalbą", ["GP"]) with
            {
                TaskNo = 2,
                Criterion = new AnnexCriterionDto(CriterionKind.AsNeeded, null, null, null),
                Status = ImplementationStatus.Pending,
                SuggestedStatus = ImplementationStatus.Pending,
                OfficialStatus = null,
                StatusOrigin = "suggested",
                ExecutorResults = [Silent("GP", "Lietuvos Respublikos generalinė prokuratūra")],
            },
        ];

    private static AnnexRowDto Municipal() =>
        Row("02.01.01", 5, "Vykdyti prevenciją", ["Savivaldybės"]) with
        {
            TaskNo = 2,
            ParentTitle = "Informuoti visuomenę",
            IsMunicipal = true,
            Criterion = new AnnexCriterionDto(CriterionKind.None, null, null, null),
            Status = ImplementationStatus.PartiallyImplemented,
            OfficialStatus = ImplementationStatus.PartiallyImplemented,
            Justification = "Dalis savivaldybių dalį padarė",
            ResultText = "Šakių rajono savivaldybė. Padaryta.\nŠiaulių miesto savivaldybė. Surengti du seminarai.",
            ExecutorResults =
            [
                Silent("sirvintu-rajono", "Širvintų rajono savivaldybė"),
                Part("sakiu-rajono", "Šakių rajono savivaldybė", text: Formula),
                Part("siauliu-miesto", "Šiaulių miesto savivaldybė", spent: 0, text: "Surengti du seminarai."),
                Part("skuodo-rajono", "Skuodo rajono savivaldybė", ImplementationStatus.NotImplemented, achieved: 0),
                Part("kauno-miesto", "Kauno miesto savivaldybė", planned: 3, achieved: 11, spent: 40500.5m),
                Part("druskininku", "Druskininkų savivaldybė", plannedKind: PlannedKind.AsNeeded, achieved: null),
                Part("ignalinos-rajono", "Ignalinos rajono savivaldybė", plannedKind: PlannedKind.Nothing),
                Silent("pagegiu", "Pagėgių savivaldybė"),
                Part(
                    "vilkaviskio-rajono",
                    "Vilkaviškio rajono savivaldybė",
                    ImplementationStatus.NotAssessed,
                    ReportState.NotStarted,
                    PlannedKind.Nothing,
                    achieved: null,
                    text: null
                ),
            ],
        };

    private static AnnexRowDto Row(string code, int? action, string title, string[] executors) =>
        new()
        {
            ItemId = Guid.NewGuid(),
            TaskNo = 1,
            MeasureCode = code,
            ActionNo = action,
            Title = title,
            IsMunicipal = false,
            Executors = executors,
            Criterion = new AnnexCriterionDto(CriterionKind.None, null, null, null),
            SuggestedStatus = ImplementationStatus.Implemented,
            OfficialStatus = ImplementationStatus.Implemented,
            Status = ImplementationStatus.Implemented,
            StatusOrigin = "official",
            Reasons = [],
            ExecutorResults = [],
        };

    private static AnnexInstitutionDto Municipality(string code, string name, InstitutionKind kind) =>
        new(code, name, kind);
}
