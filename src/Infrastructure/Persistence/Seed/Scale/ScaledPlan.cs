using System.Globalization;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Infrastructure.Persistence.Seed.Scale;

/// <summary>One made-up plan with its years. The same number gives the same plan, whenever and wherever it is made.</summary>
internal sealed class ScaledPlan
{
    private const int Tasks = 4;
    private const int FirstYear = 2020;

    private static readonly string[] Units = ["mokymai", "renginiai", "susitikimai", "konsultacijos", "leidiniai"];

    private readonly Random _dice;
    private readonly Phrases _phrases;
    private readonly int _no;
    private readonly ScaleSize _size;
    private readonly IReadOnlyList<Institution> _ministries;
    private readonly IReadOnlyList<Institution> _municipalities;
    private readonly List<PlanTask> _tasks = [];
    private readonly Dictionary<Guid, string> _titles = [];
    private int _ids;

    public ScaledPlan(int no, ScaleSize size, IReadOnlyList<Institution> institutions)
    {
        _no = no;
        _size = size;
        _dice = new Random(no);
        _phrases = new Phrases(_dice);
        _ministries = [.. institutions.Where(i => !i.IsMunicipality)];
        _municipalities = [.. institutions.Where(i => i.IsMunicipality)];
        Plan = new Plan(
            NextId(),
            _phrases.PlanTitle(no),
            FirstYear,
            FirstYear + 2,
            new LegalAct(
                "Lietuvos Respublikos vidaus reikalų ministras",
                "įsakymas",
                string.Create(CultureInfo.InvariantCulture, $"1V-{no}"),
                new DateOnly(FirstYear, 1, 15)
            )
        );
        Policy = new PolicyVersion(
            Plan.Id,
            version: 1,
            new DateOnly(FirstYear, 1, 1),
            validTo: null,
            AssessmentPolicy.TwentyTwentyPractice
        );
        AddTasks();
        AddItems();
        for (var year = FirstYear; year < FirstYear + size.Years; year++)
        {
            AddYear(year);
        }
    }

    public Plan Plan { get; }

    public PolicyVersion Policy { get; }

    public IReadOnlyList<PlanTask> PlanTasks => _tasks;

    public List<Measure> Measures { get; } = [];

    public List<PlanAction> Actions { get; } = [];

    public List<PlanItem> Items { get; } = [];

    public List<Campaign> Campaigns { get; } = [];

    public List<TaskYear> TaskYears { get; } = [];

    public List<ItemYear> ItemYears { get; } = [];

    public List<Determination> Determinations { get; } = [];

    public List<Obligation> Obligations { get; } = [];

    /// <summary>What the executors answer; needs the obligations' serial numbers.</summary>
    public void Report()
    {
        var itemYears = ItemYears.ToDictionary(i => (i.ItemId, i.Year));
        var answers = new Answers(_dice, _phrases);
        foreach (var obligation in Obligations)
        {
            answers.Give(obligation, itemYears[(obligation.ItemId, obligation.Year)]);
        }
    }

    public static string UnitOf(PlanItem item) => Units[item.Position % Units.Length];

    private void AddTasks()
    {
        for (var no = 1; no <= Tasks; no++)
        {
            var code = string.Create(CultureInfo.InvariantCulture, $"01.{no:00}");
            var task = new PlanTask(NextId(), Plan.Id, no, code, _phrases.Aim(no));
            task.SetCriterion("Teigiamas vertinimas", CriterionKind.Qualitative, target: null, unit: null);
            _tasks.Add(task);
        }
    }

    /// <summary>Measures, every third of them with actions in its place; one item in 53 is the municipalities', in a giant plan one in four.</summary>
    private void AddItems()
    {
        var position = 0;
        for (var number = 1; position < _size.Items; number++)
        {
            var task = _tasks[position * Tasks / _size.Items];
            var code = string.Create(CultureInfo.InvariantCulture, $"{task.Code}.{number:00}");
            var measure = new Measure(NextId(), Plan.Id, task.Id, code, _phrases.Measure());
            Measures.Add(measure);
            var actions = number % 3 == 0 ? Math.Min(3, _size.Items - position) : 0;
            for (var no = Math.Min(1, actions); no <= actions; no++)
            {
                PlanAction? action = null;
                if (no > 0)
                {
                    action = new PlanAction(NextId(), Plan.Id, measure.Id, no, _phrases.Action());
                    Actions.Add(action);
                }

                position++;
                var isMunicipal = _size.Years == 1 ? position % 4 == 0 : position == 10;
                var item = new PlanItem(NextId(), Plan.Id, task.Id, measure.Id, action?.Id, position, isMunicipal);
                Items.Add(item);
                _titles.Add(item.Id, action?.Title ?? measure.Title);
            }
        }
    }

    private void AddYear(int year)
    {
        var campaign = new Campaign(
            Plan.Id,
            year,
            new DateOnly(year + 1, 1, 4),
            new DateOnly(year + 1, 2, 15),
            new DateOnly(year + 1, 3, 1),
            isDemonstration: true
        );
        Campaigns.Add(campaign);
        TaskYears.AddRange(_tasks.Select(t => new TaskYear(t.Id, Plan.Id, year, _dice.Next(1, 200) * 1000m)));
        var isOver = year == FirstYear || year == FirstYear + 1;
        if (isOver)
        {
            campaign.Close(Answers.At(year, 3, 1));
        }

        foreach (var item in Items)
        {
            AddItemYear(item, year, isOver);
        }

        if (year == FirstYear)
        {
            campaign.MarkPublished(new DateOnly(year + 1, 3, 24));
        }
    }

    private void AddItemYear(PlanItem item, int year, bool isOver)
    {
        var unit = UnitOf(item);
        var target = _dice.Next(1, 9);
        var kind = (item.Position % 10) switch
        {
            0 => CriterionKind.None,
            1 or 2 => CriterionKind.Deadline,
            3 => CriterionKind.AsNeeded,
            _ => CriterionKind.Count,
        };
        var itemYear = new ItemYear(
            item,
            year,
            _titles[item.Id],
            new YearCriterion(
                kind == CriterionKind.None ? null : _phrases.Criterion(unit, target),
                item.IsMunicipal ? CriterionKind.None : kind,
                Direction.AtLeast,
                Combination.Sum,
                kind == CriterionKind.Count && !item.IsMunicipal ? target : null,
                unit,
                kind == CriterionKind.Deadline ? new DateOnly(year, 10, 1) : null
            ),
            plannedEur: item.Position % 25 == 0 ? _dice.Next(1, 50) * 100m : null
        );
        ItemYears.Add(itemYear);
        AddObligations(item, itemYear);
        if (isOver)
        {
            var status = _dice.Next(10) switch
            {
                < 6 => ImplementationStatus.Implemented,
                < 8 => ImplementationStatus.PartiallyImplemented,
                _ => ImplementationStatus.NotImplemented,
            };
            var determination = new Determination(item.Id, year, Plan.Id, ofTask: false);
            determination.Decide(status, status, justification: null, "Koordinatorius", Answers.At(year, 3, 15));
            Determinations.Add(determination);
        }
    }

    private void AddObligations(PlanItem item, ItemYear itemYear)
    {
        var among = item.IsMunicipal ? _municipalities : _ministries;
        var count = item.IsMunicipal ? among.Count : 1 + (item.Position % 4 == 1 ? 1 : 0);
        var first = item.IsMunicipal ? 0 : (item.Position * 7) + _no;
        for (var i = 0; i < count; i++)
        {
            var role = i == 0 || item.IsMunicipal ? ExecutorRole.Lead : ExecutorRole.Joint;
            var obligation = new Obligation(NextId(), itemYear, among[(first + i) % among.Count].Id, role);
            if (item.IsMunicipal)
            {
                var planned = _dice.Next(6);
                obligation.Plan(planned == 0 ? PlannedKind.Nothing : PlannedKind.Number, planned, null, role);
            }

            Obligations.Add(obligation);
        }
    }

    /// <summary>Shaped like an id made in the order of time, so that indexes grow as they do in use.</summary>
    private Guid NextId() =>
        new(
            0x01700000 + _no,
            0,
            0x7000,
            [0x80, 0, 0, 0, (byte)(_ids >> 24), (byte)(_ids >> 16), (byte)(_ids >> 8), (byte)_ids++]
        );
}
