using System.Text.Json;

namespace ActionPlanMonitor.Api.Tests.Hosting;

/// <summary>The demonstration plan by the names people use: "2021, VRM's 01.01.01" instead of an id.</summary>
public sealed class World
{
    private readonly Dictionary<string, Guid> _items = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Guid> _tasks = [];

    private World(ApiHost host) => Host = host;

    public ApiHost Host { get; }

    public Guid PlanId { get; private set; }

    public IReadOnlyDictionary<string, Guid> Items => _items;

    public IReadOnlyDictionary<int, Guid> Tasks => _tasks;

    public string Plan => $"/api/v1/plans/{PlanId}";

    public static async Task<World> OfAsync(ApiHost host)
    {
        var world = new World(host);
        world.PlanId = await host.Store.OneAsync<Guid>("SELECT id FROM plans");
        var analyst = await host.SignedInAs("analitikas");
        foreach (var task in (await analyst.GetAsync(world.Plan)).ShouldBe(200).Json.List("tasks"))
        {
            world._tasks[task.Int("no")] = task.At("id").GetGuid();
            foreach (var measure in task.List("measures"))
            {
                world.Note(measure.Text("code")!, measure);
                foreach (var action in measure.List("actions"))
                {
                    world.Note($"{measure.Text("code")}/{action.Int("no")}", action);
                }
            }
        }

        return world;
    }

    /// <param name="item"><c>01.01.01</c>, or <c>01.01.01/2</c> for its second action.</param>
    public Task<Guid> ObligationAsync(string item, string executor, int year = 2021) =>
        Host.Store.OneAsync<Guid>(
            """
            SELECT o.id FROM obligations o JOIN institutions i ON i.id = o.institution_id
            WHERE o.item_id = @item AND o.year = @year AND i.code = @executor
            """,
            ("item", _items[item]),
            ("year", year),
            ("executor", executor)
        );

    public async Task<ObligationOfTest> GivenAsync(string item, string executor, int year = 2021) =>
        new(this, await ObligationAsync(item, executor, year));

    private void Note(string name, JsonElement node)
    {
        if (node.Has("itemId"))
        {
            _items[name] = node.At("itemId").GetGuid();
        }
    }
}
