using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Domain.Tests.Assessment;

public sealed class PolicyTests
{
    [Test]
    public void DefaultPolicy_HasNoFault() => Assert.That(AssessmentPolicy.TwentyTwentyPractice.Validate(), Is.Empty);

    [Test]
    public void Policy_WhenSettingsAreOutOfRange_NamesEachOfThem()
    {
        var policy = new AssessmentPolicy(
            " ",
            -0.1m,
            false,
            (MunicipalBasis)7,
            Pending,
            Implemented,
            1.1m,
            1.5m,
            MunicipalImplementedFrom: 0
        );
        Assert.That(
            policy.Validate().Select(fault => fault.Setting),
            Is.EquivalentTo(
                new[]
                {
                    nameof(policy.Name),
                    nameof(policy.PartialFrom),
                    nameof(policy.TaskPartialFrom),
                    nameof(policy.MunicipalBasis),
                    nameof(policy.LateCountsAs),
                    nameof(policy.NoNeedCountsAs),
                    nameof(policy.MunicipalPartialFrom),
                    nameof(policy.MunicipalImplementedFrom),
                }
            )
        );
    }

    [TestCase(50, null, 49, false)]
    [TestCase(50, null, 50, true)]
    [TestCase(50, 60, 50, false)]
    [TestCase(100, 50, 50, true)]
    [TestCase(100, null, 100, true)]
    public void Municipal_ImplementedNeverStartsBelowPartially(int partial, int? municipal, int implemented, bool isFit)
    {
        var policy = Given.Policy with
        {
            PartialFrom = partial / 100m,
            MunicipalPartialFrom = municipal / 100m,
            MunicipalImplementedFrom = implemented / 100m,
        };
        Assert.That(
            policy.Validate().Select(fault => fault.Setting),
            isFit ? Is.Empty : Is.EqualTo(new[] { nameof(policy.MunicipalImplementedFrom) })
        );
    }
}
