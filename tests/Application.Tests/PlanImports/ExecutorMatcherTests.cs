using ActionPlanMonitor.Application.Features.PlanImports.Reading;
using NUnit.Framework;

namespace ActionPlanMonitor.Application.Tests.PlanImports;

internal sealed class ExecutorMatcherTests
{
    [TestCase("VRM", "VRM")]
    [TestCase("Vidaus reikalų ministerija", "VRM")]
    [TestCase("Lietuvos Respublikos vidaus reikalų ministerija", "VRM")]
    [TestCase("LR vidaus reikalų ministerijai", "VRM")]
    [TestCase("Lietuvos Respublikos vidaus reikalų ministerijos", "VRM")]
    [TestCase("VIDAUS REIKALŲ MINISTERIJA", "VRM")]
    [TestCase("Vidaus reikalų ministerija (VRM)", "VRM")]
    [TestCase("Vidaus reikalų ministerija (toliau – VRM)", "VRM")]
    [TestCase("VRM (koordinuojanti institucija)", "VRM")]
    [TestCase("Švietimo, mokslo ir sporto ministerija (ŠMSM)", "ŠMSM")]
    [TestCase("Policijos departamento", "PD")]
    [TestCase("Policijos departamentas prie VRM (PD)", "PD")]
    [TestCase("Policijos departamentui prie Vidaus reikalų ministerijos", "PD")]
    [TestCase("Policijos departamentas prie Lietuvos Respublikos vidaus reikalų ministerijos", "PD")]
    [TestCase("Valstybinė darbo inspekcija prie Socialinės apsaugos ir darbo ministerijos (VDI)", "VDI")]
    [TestCase("Valstybės vaiko teisių apsaugos ir įvaikinimo tarnyba", "VVTAĮT")]
    [TestCase("VVTAIŲ", "VVTAĮT")]
    [TestCase("Užimtumo tarnybos", "UŽT")]
    [TestCase("Generalinės prokuratūros", "GP")]
    [TestCase("Nacionalinė teismų administracija (NTA)", "NTA")]
    [TestCase("VšĮ „Ramintoja“", "Ramintoja")]
    [TestCase("viešoji įstaiga „Ramintoja“", "Ramintoja")]
    [TestCase("Nacionalinės asociacijos prieš prekybą žmonėmis", "NAPPŽ")]
    [TestCase("Nacionalinė švietimo agentūra", "NŠA")]
    [TestCase("Kauno miesto savivaldybė", "kauno-miesto")]
    [TestCase("Kauno m. savivaldybė", "kauno-miesto")]
    [TestCase("Kauno m. sav.", "kauno-miesto")]
    [TestCase("Klaipėdos r. sav.", "klaipedos-rajono")]
    [TestCase("Klaipėdos rajono savivaldybės administracija", "klaipedos-rajono")]
    [TestCase("Ignalinos savivaldybė", "ignalinos-rajono")]
    [TestCase("Ignalinos rajono savivaldybės", "ignalinos-rajono")]
    [TestCase("Kazlų Rūdos savivaldybė", "kazlu-rudos")]
    [TestCase("Druskininkų sav.", "druskininku")]
    public void Named_ItIsFound(string printed, string code)
    {
        var match = Matcher().Match(printed);

        Assert.That((match.Code, match.Certainty), Is.EqualTo((code, MatchCertainty.Certain)));
    }

    [TestCase("Vidaus reikalu ministerja", "VRM")]
    [TestCase("Ignalnos rajono savivaldybė", "ignalinos-rajono")]
    [TestCase("Nacionalinė švetimo agentūra", "NŠA")]
    [TestCase("Vidaus reikalų ministerija (GP)", "VRM")]
    public void Misspelt_ItIsProposed_NeverTakenSilently(string printed, string code)
    {
        var match = Matcher().Match(printed);

        Assert.That(match.Candidates[0], Is.EqualTo(code));
        Assert.That(match.Certainty, Is.EqualTo(MatchCertainty.Likely));
    }

    [TestCase("Savivaldybės")]
    [TestCase("savivaldybių administracijos")]
    [TestCase("Savivaldybių institucijos")]
    [TestCase("Visos savivaldybės")]
    [TestCase("Savivaldybės (pagal poreikį)")]
    public void MunicipalitiesInGeneral_AreNobodyInParticular(string printed) =>
        Assert.That(
            Matcher().Match(printed),
            Is.EqualTo(new ExecutorMatch(null, MatchCertainty.AnyMunicipality, []))
                .Using<ExecutorMatch>((a, b) => a.Certainty == b.Certainty && a.Code == b.Code)
        );

    [TestCase("Kauno savivaldybė", "kauno-miesto,kauno-rajono")]
    [TestCase("Finansų ministerija", "")]
    [TestCase("Lietuvos bankas", "")]
    [TestCase("XYZ", "")]
    [TestCase("", "")]
    public void NotKnown_OrSeveral_IsNobody(string printed, string candidates)
    {
        var match = Matcher().Match(printed);

        Assert.That((match.Code, match.Certainty), Is.EqualTo(((string?)null, MatchCertainty.None)));
        Assert.That(string.Join(',', match.Candidates), Is.EqualTo(candidates));
    }

    [TestCase("Ignalinos", "ignalinos-rajono")]
    [TestCase("Kauno m.", "kauno-miesto")]
    [TestCase("Šakių r.", "sakiu-rajono")]
    [TestCase("Marijampolės", "marijampoles")]
    public void AmongMunicipalities_APlaceIsEnough(string printed, string code) =>
        Assert.That(Matcher().Match(printed, amongMunicipalities: true).Code, Is.EqualTo(code));

    [Test]
    public void AnAbbreviation_HoldsFromWhereTheDocumentDefinesIt()
    {
        var matcher = Matcher();

        Assert.That(matcher.Match("Valstybės sienos apsaugos tarnyba (VSATarn)").Code, Is.EqualTo("VSAT"));
        Assert.That(matcher.Match("VSATarn").Code, Is.EqualTo("VSAT"));
        Assert.That(Matcher().Match("VSATarn").IsCertain, Is.False);
    }

    [Test]
    public void EverybodyInTheRegister_IsFoundByNameAndCode_AndNobodyElse()
    {
        var register = Oracle.Register();
        var matcher = new ExecutorMatcher(register);

        foreach (var institution in register)
        {
            Assert.That(matcher.Match(institution.Name).Code, Is.EqualTo(institution.Code), institution.Name);
            Assert.That(matcher.Match(institution.Code).Code, Is.EqualTo(institution.Code), institution.Code);
        }
    }

    private static ExecutorMatcher Matcher() => new(Oracle.Register());
}
