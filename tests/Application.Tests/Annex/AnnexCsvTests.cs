using System.Text;
using ActionPlanMonitor.Application.Features.Annex;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Domain.Assessment;
using NUnit.Framework;

namespace ActionPlanMonitor.Application.Tests.Annex;

public sealed class AnnexCsvTests
{
    [Test]
    public async Task ExcelVariant_HasByteOrderMarkSemicolonsAndCrLf()
    {
        var bytes = (await AnnexFileOf.Bytes(AnnexSample.Build(), AnnexFileFormat.Csv)).ToArray();

        Assert.That(bytes[..3], Is.EqualTo(Encoding.UTF8.GetPreamble()));
        var text = Encoding.UTF8.GetString(bytes[3..]);
        Assert.That(
            text,
            Does.StartWith("Uždavinys;Kodas;Veiksmas;Priemonės ir veiksmai;Institucija;Numatytas vertinimo kriterijus;")
        );
        Assert.That(text, Does.EndWith("\r\n"));
    }

    [Test]
    public async Task ExcelVariant_WritesDecimalCommaAndKeepsZeroMissingAsNeededAndNotSubmittedApart()
    {
        var rows = await Rows(AnnexFileFormat.Csv);

        Assert.Multiple(() =>
        {
            Assert.That(rows[1]["Panaudota, Eur"], Is.EqualTo("0,00"), "a stated zero");
            Assert.That(rows[2]["Panaudota, Eur"], Is.EqualTo("1163,81"));
            Assert.That(rows[3]["Panaudota, Eur"], Is.Empty, "not stated");
            Assert.That(rows[5]["Siektina"], Is.EqualTo("pagal poreikį"));
            Assert.That(rows[5]["Pasiekta"], Is.EqualTo("Nepateikta"));
            Assert.That(rows[2]["Terminas"], Is.EqualTo("2020-03-01"));
            Assert.That(rows[3]["Galutinis įvertinimas"], Is.EqualTo("Įgyvendinta iš dalies"));
            Assert.That(rows[3]["Rezultatas"], Does.StartWith("Kauno miesto savivaldybė. Padaryta.\nŠiaulių miesto"));
        });
    }

    [TestCase("=1+1")]
    [TestCase("+370 600 00000")]
    [TestCase("-2+3")]
    [TestCase("@SUM(A1)")]
    [TestCase("\t=1")]
    [TestCase("\r=1")]
    [TestCase("  =cmd|' /C calc'!A0")]
    [TestCase("\u200B=1+1")]
    [TestCase("＝1+1")]
    public async Task ExcelVariant_TextThatLooksLikeAFormulaIsInert(string text)
    {
        var annex = AnnexSample.Build(row => row with { ResultText = text, Title = text });

        var rows = await Rows(AnnexFileFormat.Csv, annex);

        Assert.That(rows[1]["Rezultatas"], Is.EqualTo("'" + text));
        Assert.That(rows[1]["Priemonės ir veiksmai"], Is.EqualTo("'" + text));
    }

    [Test]
    public async Task ExcelVariant_NegativeNumberStaysANumber()
    {
        var rows = await Rows(AnnexFileFormat.Csv, AnnexSample.Build(row => row with { SpentEur = -5.5m }));

        Assert.That(rows[1]["Panaudota, Eur"], Is.EqualTo("-5,50"));
    }

    [Test]
    public async Task ExcelVariant_QuotesAreDoubledAndSeparatorsStayInside()
    {
        var text = "Sakė: \"taip; ne\"\nir nutilo";

        var bytes = await AnnexFileOf.Bytes(
            AnnexSample.Build(row => row with { ResultText = text }),
            AnnexFileFormat.Csv
        );
        var file = Encoding.UTF8.GetString(bytes.ToArray());

        Assert.That(file, Does.Contain(";\"Sakė: \"\"taip; ne\"\"\nir nutilo\";"));
    }

    [Test]
    public async Task OpenVariant_IsRfc4180WithMachineNamesAndValuesAsTheyAre()
    {
        var bytes = (
            await AnnexFileOf.Bytes(AnnexSample.Build(row => row with { ResultText = "=1+1" }), AnnexFileFormat.OpenCsv)
        ).ToArray();
        var rows = await Rows(AnnexFileFormat.OpenCsv, AnnexSample.Build(row => row with { ResultText = "=1+1" }));

        Assert.Multiple(() =>
        {
            Assert.That(Encoding.UTF8.GetString(bytes), Does.StartWith("task_no,measure_code,action_no,text,"));
            Assert.That(rows[1]["result_text"], Is.EqualTo("=1+1"));
            Assert.That(rows[1]["status_final"], Is.EqualTo("notImplemented"));
            Assert.That(rows[2]["spent_eur"], Is.EqualTo("1163.81"));
            Assert.That(rows[5]["criterion_type"], Is.EqualTo("asNeeded"));
            Assert.That(rows[5]["target"], Is.Empty);
            Assert.That(rows[2]["executors"], Is.EqualTo("VRM|GP"));
        });
    }

    [Test]
    public async Task English_HasEnglishHeadersAndWords()
    {
        var rows = await Rows(AnnexFileFormat.Csv, language: Language.English);

        Assert.That(rows[3]["Official status"], Is.EqualTo("Partially implemented"));
    }

    [Test]
    public void FileNames_SayYearAndLanguage()
    {
        var annex = AnnexSample.Build();
        Assert.Multiple(() =>
        {
            Assert.That(AnnexFileOf.Create(annex, AnnexFileFormat.Csv).FileName, Is.EqualTo("priedas-2020-lt.csv"));
            Assert.That(
                AnnexFileOf.Create(annex, AnnexFileFormat.OpenCsv).FileName,
                Is.EqualTo("priedas-2020-atvirieji.csv")
            );
            Assert.That(
                AnnexFileOf.Create(annex, AnnexFileFormat.Docx, Language.English).FileName,
                Is.EqualTo("annex-2020-en.docx")
            );
        });
    }

    /// <summary>Reads back by a parser of its own: row 1 is the first item.</summary>
    private static async Task<Dictionary<int, Dictionary<string, string>>> Rows(
        AnnexFileFormat format,
        AnnexDto? annex = null,
        Language language = Language.Lithuanian
    )
    {
        var bytes = (await AnnexFileOf.Bytes(annex ?? AnnexSample.Build(), format, language)).ToArray();
        var excel = format == AnnexFileFormat.Csv;
        var records = CsvText.Parse(Encoding.UTF8.GetString(excel ? bytes[3..] : bytes), excel ? ';' : ',');
        var header = records[0];
        return Enumerable
            .Range(1, records.Count - 1)
            .ToDictionary(
                index => index,
                index =>
                    header
                        .Zip(records[index])
                        .ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal)
            );
    }
}
