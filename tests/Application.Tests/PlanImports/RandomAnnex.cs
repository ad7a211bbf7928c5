using ActionPlanMonitor.Application.Features.Annex;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Tests.PlanImports;

/// <summary>
/// Annexes of plans nobody wrote: measures with a criterion of their own, with actions, with both; institutions alone and
/// together, municipalities, those that sent nothing and those that planned nothing; texts with lists, links and quotes.
/// </summary>
internal sealed class RandomAnnex(int seed)
{
    private static readonly IReadOnlyList<Institution> Register = Oracle.Register();

    private static readonly string[] Beginnings =
    [
        "Organizuoti",
        "Stiprinti",
        "Parengti ir išplatinti",
        "Teikti",
        "Įsteigti",
        "Šviesti",
        "Vertinti",
    ];

    private static readonly string[] Middles =
    [
        "kovos su prekyba žmonėmis koordinavimo grupių veiklą",
        "metodinę pagalbą savivaldybių institucijoms",
        "„Raktų į sėkmę“ programą mokykloms",
        "pagalbą nukentėjusiems – suaugusiems ir vaikams – asmenims",
        "mokymus (seminarus) teisėjams, prokurorams ir tyrėjams",
        "2017–2019 metų veiksmų plano tikslo vertinimą",
        "visą parą veikiančią pagalbos telefonu liniją",
    ];

    private static readonly string[] Criteria =
    [
        "Organizuotų posėdžių skaičius – 2",
        "Surengtų mokymų skaičius – 0,5",
        "Parengtas teisės aktas iki 12-01",
        "Suteiktos pagalbos procentas – 100 proc.",
        "Asmenų, kuriems suteiktos paslaugos, skaičius – pagal poreikį",
        "Įgyvendinta priemonių – 70",
    ];

    private static readonly string[] Sentences =
    [
        "Surengti 3 mokymai, kuriuose dalyvavo per 250 dalyvių.",
        "Priemonei skirta 1 200 Eur, panaudota 459,88 Eur.",
        "Dėl COVID-19 pandemijos renginys vyko nuotoliniu būdu!",
        "Mobilioji programėlė „Raktas“ prieinama „Google Play“ parduotuvėje.",
        "Daugiau – https://vrm.lrv.lt/lt/naujienos?a=1&b=2#tekstas.",
        "2020 m. rugsėjo 14–18 d. patikrinti 274 ūkio subjektai (žr. http://www.vdi.lt/).",
        "Kriterijus nepasiektas: vietoje 5 susitikimų įvyko 4, iš jų 1 – užsienyje; kiti nukelti.",
        "<b>Ženklai</b> & „kabutės“ turi likti, kaip parašyti.",
    ];

    private readonly Random _random = new(seed);
    private readonly List<AnnexRowDto> _rows = [];

    public static AnnexDto Of(int seed) => new RandomAnnex(seed).Build();

    private AnnexDto Build()
    {
        var tasks = Enumerable.Range(1, _random.Next(1, 5)).Select(no => new AnnexTaskDto(no, Phrase())).ToList();
        foreach (var task in tasks)
        {
            for (var measure = 1; measure <= _random.Next(1, 5); measure++)
            {
                AddMeasure(task.No, $"01.{task.No:00}.{measure:00}");
            }
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
            Tasks = tasks,
            Institutions = [.. Register.Select(i => new AnnexInstitutionDto(i.Code, i.Name, i.Kind))],
            Rows = _rows,
        };
    }

    private void AddMeasure(int task, string code)
    {
        var title = Phrase();
        var actions = _random.Next(3) == 0 ? 0 : _random.Next(4);
        if (actions == 0 || _random.Next(2) == 0)
        {
            _rows.Add(Row(task, code, null, title, null));
        }

        var no = 0;
        for (var i = 0; i < actions; i++)
        {
            no += _random.Next(1, 3);
            _rows.Add(Row(task, code, no, Phrase(), title));
        }
    }

    private AnnexRowDto Row(int task, string code, int? action, string title, string? parent)
    {
        var isMunicipal = _random.Next(3) == 0;
        var executors = isMunicipal ? [] : Some(Register.Where(i => !i.IsMunicipality), _random.Next(1, 4));
        var status = (ImplementationStatus)_random.Next((int)ImplementationStatus.NotAssessed, 5);
        var results = isMunicipal ? Municipalities() : Institutions(executors, status);
        return new AnnexRowDto
        {
            ItemId = Guid.NewGuid(),
            TaskNo = task,
            MeasureCode = code,
            ActionNo = action,
            Title = title,
            ParentTitle = parent,
            IsMunicipal = isMunicipal,
            Executors = isMunicipal ? ["Savivaldybės"] : [.. executors.Select(e => e.Code)],
            CriterionText = _random.Next(6) == 0 ? null : One(Criteria),
            Criterion = new AnnexCriterionDto(CriterionKind.None, null, null, null),
            SuggestedStatus = status,
            OfficialStatus = status,
            Status = status,
            StatusOrigin = "official",
            Justification =
                _random.Next(5) == 0 ? "Kaip paskelbta 2020 m. ataskaitoje: rodiklis beveik pasiektas." : null,
            Reasons = [],
            ResultText = results is [{ Text: { } only }] ? only : null,
            ExecutorResults = results,
        };
    }

    private List<AnnexExecutorResultDto> Municipalities() =>
        [
            .. Some(Register.Where(i => i.IsMunicipality), _random.Next(1, 6))
                .Select(m =>
                    _random.Next(5) switch
                    {
                        0 => Part(m, ImplementationStatus.NotImplemented, ReportState.NotStarted, null),
                        1 => Part(m, ImplementationStatus.NotAssessed, ReportState.NotStarted, null) with
                        {
                            PlannedKind = PlannedKind.Nothing,
                        },
                        2 => Part(m, ImplementationStatus.NotImplemented, ReportState.Accepted, null),
                        3 => Part(m, ImplementationStatus.NotImplemented, ReportState.Accepted, Text()),
                        _ => Part(m, ImplementationStatus.Implemented, ReportState.Accepted, Text()),
                    }
                ),
        ];

    /// <summary>One answer for all, or each its own, of which some never came.</summary>
    private List<AnnexExecutorResultDto> Institutions(List<Institution> executors, ImplementationStatus status)
    {
        if (executors.Count == 1 || _random.Next(2) == 0)
        {
            return
            [
                Part(executors[0], status, ReportState.Accepted, Text()),
                .. executors
                    .Skip(1)
                    .Select(e =>
                        Part(e, status, ReportState.NotStarted, null) with
                        {
                            AnsweredWith = executors[0].Code,
                        }
                    ),
            ];
        }

        return
        [
            Part(executors[0], status, ReportState.Accepted, Text()),
            .. executors
                .Skip(1)
                .Select(e =>
                    _random.Next(3) == 0
                        ? Part(e, status, ReportState.NotStarted, null)
                        : Part(e, status, ReportState.Accepted, Text())
                ),
        ];
    }

    public static AnnexExecutorResultDto Part(
        Institution institution,
        ImplementationStatus status,
        ReportState state,
        string? text
    ) =>
        new()
        {
            Executor = institution.Code,
            ExecutorName = institution.Name,
            ObligationId = Guid.NewGuid(),
            State = state,
            Status = status,
            PlannedKind = PlannedKind.NotStated,
            Reasons = [],
            Text = text,
        };

    /// <summary>Paragraphs, lists that begin anywhere, a point alone that is no list.</summary>
    private string Text()
    {
        List<string> lines = [];
        for (var i = _random.Next(1, 4); i > 0; i--)
        {
            switch (_random.Next(4))
            {
                case 0:
                    var first = _random.Next(1, 9);
                    lines.AddRange(Enumerable.Range(first, _random.Next(2, 5)).Select(no => $"{no}. {One(Sentences)}"));
                    lines.Add(One(Sentences));
                    break;
                case 1:
                    lines.Add($"{_random.Next(1, 9)}. {One(Sentences)}");
                    lines.Add(One(Sentences));
                    break;
                default:
                    lines.Add($"{One(Sentences)} {One(Sentences)}");
                    break;
            }
        }

        return string.Join('\n', lines);
    }

    private string Phrase() => $"{One(Beginnings)} {One(Middles)}, {One(Middles)}";

    private string One(string[] of) => of[_random.Next(of.Length)];

    private List<Institution> Some(IEnumerable<Institution> of, int count) =>
        [.. of.OrderBy(_ => _random.Next()).Take(count)];
}
