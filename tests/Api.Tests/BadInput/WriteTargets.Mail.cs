using ActionPlanMonitor.Api.Tests.Hosting;

namespace ActionPlanMonitor.Api.Tests.BadInput;

public static partial class WriteTargets
{
    private static IReadOnlyList<WriteTarget> MailTargets =>
        [
            new(
                "write mail template",
                HttpMethod.Put,
                "koordinatorius",
                _ => Task.FromResult(MailOfTest.TemplatePath),
                _ => Parsed("""{"subject":"Laukiame {countOf}","body":"{rows} {link}"}"""),
                [("subject", Field.Text), ("body", Field.LongText)],
                Versioned: true
            ),
            new(
                "preview mail template",
                HttpMethod.Post,
                "koordinatorius",
                _ => Task.FromResult($"{MailOfTest.TemplatePath}/preview"),
                w =>
                    Parsed(
                        $$$"""
                        {"planId":"{{{w.PlanId}}}","year":2021,"executorCode":"VRM","subject":"Laukiame {countOf}",
                         "body":"{rows} {link}"}
                        """
                    ),
                [
                    ("planId", Field.Text),
                    ("year", Field.Whole),
                    ("executorCode", Field.Text),
                    ("subject", Field.Text),
                    ("body", Field.LongText),
                ]
            ),
            new(
                "remind",
                HttpMethod.Post,
                "koordinatorius",
                w => Task.FromResult($"{w.Plan}/years/2021/reminders"),
                _ => Parsed("""{"executorCodes":["VRM"],"subject":"Laukiame {countOf}","body":"{rows} {link}"}"""),
                [
                    ("executorCodes", Field.List),
                    ("executorCodes.0", Field.Text),
                    ("subject", Field.Text),
                    ("body", Field.LongText),
                ]
            ),
            new(
                "test letter",
                HttpMethod.Post,
                "koordinatorius",
                w => Task.FromResult($"{w.Plan}/years/2021/letters/test"),
                _ => Parsed("""{"kind":"reminder","language":"lt","subject":"Tema","body":"{link}"}"""),
                [("kind", Field.Choice), ("language", Field.Text), ("subject", Field.Text), ("body", Field.LongText)]
            ),
        ];
}
