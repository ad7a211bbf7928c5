using ActionPlanMonitor.Api.Tests.Hosting;

namespace ActionPlanMonitor.Api.Tests.BadInput;

public static partial class WriteTargets
{
    private static IReadOnlyList<WriteTarget> PlanImportTargets =>
        [
            new(
                "import plan",
                HttpMethod.Post,
                "koordinatorius",
                At("plan-imports"),
                w =>
                    Parsed(
                        $$$$"""
                        {"draft":{"tasks":[{"no":1,"title":"Stiprinti","measures":[{"code":"01.01.03","printedCode":"01.01.03.",
                         "title":"Vertinti","item":{"isMunicipal":false,"executors":[{"printed":"VRM","code":"VRM"}],
                         "years":[{"year":2020,"criterion":{"text":"Ataskaitų skaičius – 1","kind":"count","target":1,
                         "unit":"ataskaita","deadline":null,"parts":[],"direction":"atLeast"},"plannedEur":null}]},
                         "actions":[]}]}],"newInstitutions":[]},
                         "document":"planas.docx","planId":"{{{{w.PlanId}}}}",
                         "amendment":{"legalBasis":"VRM įsakymas Nr. 1V-9","date":"2021-02-01"}}
                        """
                    ),
                [
                    ("draft", Field.Record),
                    ("draft.tasks", Field.List),
                    ("draft.tasks.0", Field.Record),
                    ("draft.tasks.0.no", Field.Whole),
                    ("draft.tasks.0.measures", Field.List),
                    ("draft.tasks.0.measures.0", Field.Record),
                    ("draft.tasks.0.measures.0.actions", Field.List),
                    ("draft.tasks.0.measures.0.item.executors", Field.List),
                    ("draft.tasks.0.measures.0.item.years", Field.List),
                    ("draft.tasks.0.measures.0.item.years.0.criterion.kind", Field.Choice),
                    ("draft.tasks.0.measures.0.item.years.0.criterion.target", Field.Number),
                    ("draft.newInstitutions", Field.List),
                    ("document", Field.Text),
                    ("planId", Field.Choice),
                    ("amendment.legalBasis", Field.Text),
                    ("amendment.date", Field.Date),
                ]
            ),
        ];
}
