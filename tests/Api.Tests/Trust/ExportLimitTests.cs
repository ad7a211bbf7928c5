using System.Threading.Channels;
using ActionPlanMonitor.Api.Security;
using ActionPlanMonitor.Api.Tests.Hosting;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Trust;

/// <summary>
/// Files are made a few at a time (here by a writer that waits to be told), some wait, the rest are told to come again. Who
/// goes away leaves nothing behind.
/// </summary>
public sealed class ExportLimitTests : WritingTests
{
    private readonly HeldWriter _writer = new();

    private string Csv => $"{World.Plan}/years/2020/annex.csv";

    protected override Task<ApiHost> NewHostAsync() =>
        ApiHost.StartAsync(
            overSockets: true,
            configure: services => services.Replace(ServiceDescriptor.Singleton<IDocumentWriter<CsvDocument>>(_writer))
        );

    [SetUp]
    public void Hold() => _writer.Hold();

    [Test]
    public async Task ManyFilesAtOnce_AreMadeInTurn_AndTheRestAreToldToComeAgain()
    {
        const int tooMany = 3;
        var coordinator = await Host.SignedInAs("koordinatorius");
        var asked = Enumerable
            .Range(0, ExportLimiter.SignedInAtOnce + ExportLimiter.Waiting + tooMany)
            .Select(_ => coordinator.GetAsync(Csv))
            .ToList();
        await _writer.StartedAsync(ExportLimiter.SignedInAtOnce);

        Answer refused = null!;
        for (var i = 0; i < tooMany; i++)
        {
            var answered = await Task.WhenAny(asked);
            asked.Remove(answered);
            refused = (await answered).ShouldBeProblem(503, "exports_busy");
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(refused.Headers.RetryAfter?.Delta, Is.EqualTo(TimeSpan.FromSeconds(15)));
            Assert.That(_writer.AtOnce, Is.EqualTo(ExportLimiter.SignedInAtOnce), "the others wait");
            Assert.That(
                (await coordinator.GetAsync($"{World.Plan}/years/2020/dashboard")).Status,
                Is.EqualTo(200),
                "pages do not wait for files"
            );
        }

        _writer.Release();
        foreach (var file in asked)
        {
            (await file).ShouldBe(200);
        }

        Assert.That(_writer.MostAtOnce, Is.EqualTo(ExportLimiter.SignedInAtOnce));
    }

    [Test]
    public async Task PublicFiles_NeverKeepTheMinistryWaiting()
    {
        var visitor = Host.Nobody.GetAsync(Csv);
        await _writer.StartedAsync(1);

        var coordinator = await Host.SignedInAs("koordinatorius");
        var ministry = Enumerable
            .Range(0, ExportLimiter.SignedInAtOnce)
            .Select(_ => coordinator.GetAsync(Csv))
            .ToList();
        await _writer.StartedAsync(ExportLimiter.SignedInAtOnce);

        _writer.Release();
        (await visitor).ShouldBe(200);
        (await Task.WhenAll(ministry)).ToList().ForEach(file => file.ShouldBe(200));
    }

    [Test]
    public async Task CancelledFile_IsNoLongerMade_AndItsPlaceIsTaken()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        using var patience = new CancellationTokenSource();
        var given = Enumerable
            .Range(0, ExportLimiter.SignedInAtOnce)
            .Select(_ => AskAsync(coordinator, patience.Token))
            .ToList();
        await _writer.StartedAsync(ExportLimiter.SignedInAtOnce);
        var next = coordinator.GetAsync(Csv);

        await patience.CancelAsync();

        foreach (var file in given)
        {
            Assert.That(async () => await file, Throws.InstanceOf<OperationCanceledException>());
        }

        await _writer.StoppedAsync(ExportLimiter.SignedInAtOnce);
        await _writer.StartedAsync(1);
        _writer.Release();
        (await next).ShouldBe(200);
    }

    private async Task AskAsync(ApiClient reader, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Csv);
        request.Headers.Add("Cookie", reader.Cookie);
        using var transport = Host.NewTransport();
        await transport.SendAsync(request, ct);
    }

    private sealed class HeldWriter : IDocumentWriter<CsvDocument>
    {
        private readonly Channel<bool> _started = Channel.CreateUnbounded<bool>();
        private readonly Channel<bool> _stopped = Channel.CreateUnbounded<bool>();
        private TaskCompletionSource _released = new();
        private int _atOnce;

        public string ContentType => "text/csv";
        public string Extension => "csv";

        public int AtOnce => Volatile.Read(ref _atOnce);
        public int MostAtOnce { get; private set; }

        public void Hold()
        {
            _released = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            MostAtOnce = 0;
            while (_started.Reader.TryRead(out _) || _stopped.Reader.TryRead(out _))
            {
                // What an earlier test left.
            }
        }

        public void Release() => _released.SetResult();

        public Task StartedAsync(int files) => TimesAsync(_started, files);

        public Task StoppedAsync(int files) => TimesAsync(_stopped, files);

        public async Task WriteAsync(CsvDocument document, Stream target, CancellationToken cancellationToken)
        {
            MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _atOnce));
            _started.Writer.TryWrite(true);
            try
            {
                await _released.Task.WaitAsync(cancellationToken);
            }
            catch (OperationCanceledException)
            {
                _stopped.Writer.TryWrite(true);
                throw;
            }
            finally
            {
                Interlocked.Decrement(ref _atOnce);
            }
        }

        private static async Task TimesAsync(Channel<bool> signals, int times)
        {
            for (var i = 0; i < times; i++)
            {
                await signals.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(60));
            }
        }
    }
}
