using NUnit.Framework;

namespace ActionPlanMonitor.Application.Tests.Recommendations;

public sealed class InstitutionNamesTests
{
    [TestCase("Lietuvos Respublikos švietimo, mokslo ir sporto ministerijai (ŠMSM)", "ŠMSM")]
    [TestCase("Policijos departamentui prie VRM, generalinei prokuratūrai (GP) ir NTA", "PD,GP,NTA")]
    [TestCase("Nacionalinei teismų administracijai", "NTA")]
    [TestCase("Užimtumo tarnybai prie Lietuvos Respublikos socialinės apsaugos ir darbo ministerijos", "UŽT")]
    [TestCase("Lietuvos savivaldybių asociacijai", "")]
    [TestCase("visoms ministerijoms ir institucijoms", "")]
    public void Institutions_AreFound_InAnyCaseOfTheirNames_AndNotAsSuperiorsOfOthers(string text, string codes) =>
        Assert.That(string.Join(',', RegisterOfTest.Names.AllIn(text)), Is.EqualTo(codes));

    [TestCase("VRM organizavo seminarą kartu su GP.", "VRM")]
    [TestCase("2020 m. Nacionalinis transplantacijos biuras prie SAM ruošėsi mokymams.", "NTB")]
    [TestCase("Lietuvos Respublikos valstybinės darbo inspekcijos Vilniaus skyriuje įsteigta grupė.", "VDI")]
    [TestCase("Minint dieną, ŠMSM kreipėsi į mokyklas.", null)]
    [TestCase("Seminare dalyvavo VRM.", null)]
    public void GiverOfAResult_IsTheInstitutionItBeginsWith_AndNoOther(string text, string? code) =>
        Assert.That(RegisterOfTest.Names.AtStart(text), Is.EqualTo(code));
}
