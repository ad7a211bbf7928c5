using ActionPlanMonitor.Api.Tests.Hosting;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>Every Office file of the demonstration plan opens without repair.</summary>
public sealed class OfficeFileTests : ReadingTests
{
    [TestCase("koordinatorius", "2020/annex.docx")]
    [TestCase("koordinatorius", "2020/annex.xlsx")]
    [TestCase("koordinatorius", "2020/annex.docx?version=preview")]
    [TestCase("koordinatorius", "2021/annex.docx")]
    [TestCase("koordinatorius", "2021/annex.xlsx")]
    [TestCase("koordinatorius", "2020/annex.docx?task=2&status=notImplemented")]
    [TestCase("koordinatorius", "2020/differences.docx")]
    [TestCase("koordinatorius", "2020/differences.xlsx")]
    [TestCase("koordinatorius", "2021/call-list.xlsx")]
    [TestCase("koordinatorius", "2021/reminder-log.xlsx")]
    [TestCase("vrm", "2021/reporting-template.xlsx")]
    [TestCase("kaunas", "2021/reporting-template.xlsx")]
    public async Task File_HasNoOpenXmlErrors(string userName, string file)
    {
        var reader = await Host.SignedInAs(userName);
        foreach (var language in new[] { reader, reader.InEnglish() })
        {
            var answer = (await language.GetAsync($"{World.Plan}/years/{file}")).ShouldBe(200);

            Assert.That(Errors(answer.Bytes, file), Is.Empty);
        }
    }

    private static List<string> Errors(byte[] bytes, string name)
    {
        using var stream = new MemoryStream(bytes);
        using OpenXmlPackage package = name.Contains(".docx", StringComparison.Ordinal)
            ? WordprocessingDocument.Open(stream, isEditable: false)
            : SpreadsheetDocument.Open(stream, isEditable: false);
        return
        [
            .. new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(package)
                .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"),
        ];
    }
}
