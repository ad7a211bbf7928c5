using ActionPlanMonitor.Application.Features.Recommendations;
using ActionPlanMonitor.Domain.Institutions;

namespace ActionPlanMonitor.Application.Tests.Recommendations;

internal static class RegisterOfTest
{
    public static InstitutionNames Names { get; } =
        new([
            Of("VRM", "Lietuvos Respublikos vidaus reikalų ministerija"),
            Of("SADM", "Lietuvos Respublikos socialinės apsaugos ir darbo ministerija"),
            Of("ŠMSM", "Lietuvos Respublikos švietimo, mokslo ir sporto ministerija"),
            Of("GP", "Lietuvos Respublikos generalinė prokuratūra"),
            Of("NTA", "Nacionalinė teismų administracija"),
            Of("PD", "Policijos departamentas prie Lietuvos Respublikos vidaus reikalų ministerijos"),
            Of(
                "VDI",
                "Lietuvos Respublikos valstybinė darbo inspekcija prie Socialinės apsaugos ir darbo ministerijos"
            ),
            Of("UŽT", "Užimtumo tarnyba prie Lietuvos Respublikos socialinės apsaugos ir darbo ministerijos"),
            Of("NTB", "Nacionalinis transplantacijos biuras prie Lietuvos Respublikos sveikatos apsaugos ministerijos"),
        ]);

    private static Institution Of(string code, string name) =>
        new(Guid.CreateVersion7(), code, name, InstitutionKind.Agency);
}
