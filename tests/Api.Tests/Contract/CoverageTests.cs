using System.Text;
using System.Text.Json;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>Who has reported in 2021, how late, and whom to call (domain.md 9.2). Today is 2026-03-02, the year is due on 03-23.</summary>
public sealed class CoverageTests : WritingTests
{
    private ApiClient _coordinator = null!;

    private string Year => $"{World.Plan}/years/2021";

    [SetUp]
    public async Task SignInAsync()
    {
        Host.Clock.SetTo(ApiHost.Start);
        _coordinator = await Host.SignedInAs("koordinatorius");
    }

    [Test]
    public async Task Matrix_HasACellForEveryPart_AndAgreesWithTheClosing()
    {
        var coverage = await ReadAsync();
        var closing = (await _coordinator.GetAsync($"{Year}/closing")).ShouldBe(200).Json;

        var cells = coverage.List("executors").SelectMany(e => e.List("cells")).ToList();
        var totals = coverage.At("totals");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                cells,
                Has.Count.EqualTo(await Host.Store.OneAsync<long>("SELECT count(*) FROM obligations WHERE year = 2021"))
            );
            Assert.That(cells.Count(c => c.Flag("isOwed")), Is.EqualTo(closing.Int("obligations")));
            Assert.That(totals.Int("obligations"), Is.EqualTo(closing.Int("obligations")));
            Assert.That(totals.Int("handedIn"), Is.EqualTo(closing.Int("handedIn")));
            Assert.That(totals.Int("unreviewed"), Is.EqualTo(closing.Int("unreviewed")));
            Assert.That(totals.Int("executors"), Is.EqualTo(closing.List("executors").Count));
            Assert.That(
                totals.Int("handedIn") + totals.Int("returned") + totals.Int("draft") + totals.Int("notStarted"),
                Is.EqualTo(totals.Int("obligations"))
            );
            Assert.That(coverage.List("items").Sum(i => i.Int("obligations")), Is.EqualTo(totals.Int("obligations")));
            Assert.That(totals.Int("lateRows"), Is.Zero, "nothing is late yet");
        }
    }

    [Test]
    public async Task AfterTheDate_WhatIsMissingIsLate_ByItsOwnDate_TheLatestFirst()
    {
        await ExtendAsync("NTA", "2026-04-10");
        await GoOnToAsync(2026, 4, 2);

        var coverage = await ReadAsync();

        var executors = coverage.List("executors");
        var extended = executors.Single(e => e.Text("code") == "NTA");
        var late = executors.Where(e => e.Int("daysLate") > 0).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(extended.Int("daysLate"), Is.Zero);
            Assert.That(extended.Text("extension.until"), Is.EqualTo("2026-04-10"));
            Assert.That(late.Select(e => e.Int("daysLate")).Distinct(), Is.EqualTo([10]));
            Assert.That(executors.ConvertAll(e => e.Int("daysLate")), Is.Ordered.Descending);
            Assert.That(late, Has.All.Matches<JsonElement>(e => e.Int("missing") > 0));
            Assert.That(coverage.Int("totals.late"), Is.EqualTo(late.Count));
            Assert.That(
                coverage.Int("totals.lateRows"),
                Is.EqualTo(late.Sum(e => e.Int("missing"))),
                "every missing row of theirs"
            );
        }

        await Host.Store.RunAsync("UPDATE obligations SET extended_to = NULL, extension_reason = NULL");
    }

    [Test]
    public async Task Curve_CountsFirstSubmissions_ByDay_BesideLastYears()
    {
        var coverage = await ReadAsync();

        var points = coverage.List("curve.points");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(points[^1].Int("total"), Is.EqualTo(points.Sum(p => p.Int("handedIn"))));
            Assert.That(points.ConvertAll(p => p.Text("on")!), Is.Ordered);
            Assert.That(points, Has.All.Matches<JsonElement>(p => p.Int("daysToDue") < 0), "all came before the date");
            Assert.That(
                points[^1].Int("total"),
                Is.GreaterThanOrEqualTo(coverage.Int("totals.handedIn")),
                "what was returned had come"
            );
            Assert.That(coverage.Int("previous.year"), Is.EqualTo(2020));
            Assert.That(coverage.Int("previous.obligations"), Is.GreaterThan(0));
        }
    }

    [Test]
    public async Task Note_StandsAtItsExecutor_AndInTheList()
    {
        var notes = $"{Year}/contact-notes";
        (await _coordinator.PostAsync(notes, new { executor = "VSAT", text = "Skambinta." })).ShouldBe(200);
        Host.Clock.SetTo(ApiHost.Start.AddMinutes(5));
        (await _coordinator.PostAsync(notes, new { executor = "VSAT", text = " Pateiks penktadienį. " })).ShouldBe(200);

        var note = (await ReadAsync()).List("executors").Single(e => e.Text("code") == "VSAT").At("lastNote");
        var list = (await _coordinator.GetAsync($"{notes}?executor=VSAT")).ShouldBe(200).Json.List("items");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(note.Text("text"), Is.EqualTo("Pateiks penktadienį."));
            Assert.That(
                list.Select(n => n.Text("text")),
                Is.EqualTo(["Pateiks penktadienį.", "Skambinta."]),
                "the newest first"
            );
            Assert.That(
                (await _coordinator.GetAsync($"{notes}?executor=GP")).ShouldBe(200).Json.List("items"),
                Is.Empty
            );
        }
    }

    [Test]
    public async Task Note_AboutNobodyInTheYear_IsRefused()
    {
        (await _coordinator.PostAsync($"{Year}/contact-notes", new { executor = "nera-tokio", text = "Ne." }))
            .ShouldBeProblem(400)
            .ShouldNameField("executor");
        (await _coordinator.PostAsync($"{Year}/contact-notes", new { executor = "VSAT", text = " " }))
            .ShouldBeProblem(400)
            .ShouldNameField("text");
    }

    [Test]
    public async Task Reminder_AndItsOpenedLink_StandAtTheExecutor_AndInTheLog()
    {
        await GivenLetterAsync(Written, "Reminder", "Sent", "2026-03-01 08:00+02", opened: "2026-03-01 09:00+02");
        await GivenLetterAsync(Written, "Accepted", "Sent", "2026-03-02 08:00+02", opened: null);

        var executor = (await ReadAsync()).List("executors")[0];
        var told = (await ReadAsync()).List("executors").Single(e => e.Text("code") == Written).At("lastReminder");
        var log = (await _coordinator.GetAsync($"{Year}/reminder-log.csv")).ShouldBe(200);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(executor.Has("contact"), Is.True);
            Assert.That(told.Text("kind"), Is.EqualTo("reminder"), "an acceptance reminds of nothing");
            Assert.That(told.At("openedAt").GetDateTimeOffset().UtcDateTime.Hour, Is.EqualTo(7));
            Assert.That(log.ContentHeaders.ContentType?.MediaType, Is.EqualTo("text/csv"));
            Assert.That(log.Text.TrimEnd().Split("\r\n"), Has.Length.EqualTo(2), "the header and one reminder");
            Assert.That(log.Text, Does.Contain("priminimas iki termino").And.Contain("išsiųsta"));
        }
    }

    [Test]
    public async Task CallList_HasWhoIsMissing_WithPhone_AndTextThatStaysText()
    {
        await Host.Store.RunAsync(
            "UPDATE institutions SET contact_name = '=1+1', phone = '+370 600 00000' WHERE code = 'VSAT'"
        );

        var csv = (await _coordinator.GetAsync($"{Year}/call-list.csv")).ShouldBe(200);
        var lines = csv.Text.TrimEnd().Split("\r\n");
        var missing = (await ReadAsync()).List("executors").Count(e => e.Int("missing") > 0);
        var chosen = (await _coordinator.GetAsync($"{Year}/call-list.csv?executors=VSAT")).ShouldBe(200);
        var workbook = (await _coordinator.GetAsync($"{Year}/call-list.xlsx")).ShouldBe(200);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(csv.Bytes.Take(3), Is.EqualTo(Encoding.UTF8.GetPreamble()));
            Assert.That(lines, Has.Length.EqualTo(missing + 1));
            Assert.That(lines[0], Does.Contain("Telefonas").And.Contain("Vėluoja dienų"));
            Assert.That(csv.Text, Does.Contain("'=1+1").And.Contain("'+370 600 00000"));
            Assert.That(chosen.Text.TrimEnd().Split("\r\n"), Has.Length.EqualTo(2));
            Assert.That(workbook.ContentHeaders.ContentType?.MediaType, Does.Contain("spreadsheetml"));
            Assert.That(
                await Host.Store.OneAsync<long>("SELECT count(*) FROM security_events WHERE detail LIKE 'call list%'"),
                Is.EqualTo(3)
            );
        }
    }

    [Test]
    public async Task ClosedYear_CountsLatenessToItsClosing()
    {
        var coverage = (await _coordinator.GetAsync($"{World.Plan}/years/2020/coverage")).ShouldBe(200).Json;

        Assert.That(
            (coverage.Text("state"), coverage.Text("asOf")![..4]),
            Is.EqualTo(("published", "2021")),
            "and not to today"
        );
    }

    private const string Written = "VSAT";

    private async Task<JsonElement> ReadAsync() => (await _coordinator.GetAsync($"{Year}/coverage")).ShouldBe(200).Json;

    private async Task ExtendAsync(string executor, string until) =>
        (
            await _coordinator.PutAsync(
                $"{Year}/extensions/{executor}",
                new { until, reason = "Keičiasi darbuotojas." }
            )
        ).ShouldBe(200);

    private async Task GoOnToAsync(int year, int month, int day)
    {
        Host.Clock.SetTo(new DateTimeOffset(year, month, day, 8, 0, 0, TimeSpan.Zero));
        _coordinator = await Host.SignInAgainAs("koordinatorius");
    }

    private Task GivenLetterAsync(string executor, string kind, string state, string at, string? opened) =>
        Host.Store.RunAsync(
            """
            INSERT INTO outbox_messages (id, kind, to_address, to_name, institution_id, plan_id, year, language, subject, body,
                created_at, state, attempts, next_attempt_at, sent_at, opened_at)
            SELECT gen_random_uuid(), @kind, 'rastine@demonstracija.example', 'Raštinė', i.id, @plan, 2021, 'Lithuanian',
                'Priminimas', 'Primename.', @at::timestamptz, @state, 1, @at::timestamptz, @at::timestamptz,
                nullif(@opened, '')::timestamptz
            FROM institutions i WHERE i.code = @executor
            """,
            ("kind", kind),
            ("plan", World.PlanId),
            ("at", at),
            ("state", state),
            ("opened", opened ?? ""),
            ("executor", executor)
        );
}
