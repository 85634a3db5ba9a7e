package cn.xunting.sample;

import cn.xunting.access.Caller;
import cn.xunting.access.OpenAccount;
import cn.xunting.hall.Hall;
import cn.xunting.hall.Halls;
import cn.xunting.hall.KeepDeputies;
import cn.xunting.hall.ReadRoster;
import cn.xunting.hall.UpdateRoster;
import cn.xunting.imports.ImportedFinding;
import cn.xunting.ledger.AppendDecisions;
import cn.xunting.ledger.AppendFindings;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.Digest;
import cn.xunting.model.FindingState;
import cn.xunting.model.wire.DecisionReport;
import cn.xunting.model.wire.NewAccount;
import cn.xunting.model.wire.Officer;
import cn.xunting.model.wire.SyncDecision;
import cn.xunting.model.wire.SyncFinding;
import cn.xunting.patrol.KeepPatrols;
import cn.xunting.photo.StorePhoto;
import cn.xunting.regulation.Editions;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * 装入示例大厅 — fills the first hall with the sample, the same way real data goes in, when the installation is told to be a
 * sample. What is there already stays.
 */
@ApplicationScoped
class LoadSampleHall {
    private static final Logger LOG = Logger.getLogger(LoadSampleHall.class);

    /** After the first hall has been founded. */
    private static final int AFTER_THE_HALL = 5000;

    private static final String DEPUTY_OF = "W01";

    private final Halls halls;
    private final OpenAccount accounts;
    private final ReadRoster rosters;
    private final UpdateRoster update;
    private final KeepDeputies deputies;
    private final LoadSampleTime time;
    private final AppendFindings findings;
    private final AppendDecisions decisions;
    private final StorePhoto photos;
    private final KeepPatrols patrols;
    private final Editions editions;
    private final Clock clock;
    private final boolean wanted;

    LoadSampleHall(
            Halls halls,
            OpenAccount accounts,
            ReadRoster rosters,
            UpdateRoster update,
            KeepDeputies deputies,
            LoadSampleTime time,
            AppendFindings findings,
            AppendDecisions decisions,
            StorePhoto photos,
            KeepPatrols patrols,
            Editions editions,
            Clock clock,
            @ConfigProperty(name = "xunting.sample", defaultValue = "false") boolean wanted) {
        this.halls = halls;
        this.accounts = accounts;
        this.rosters = rosters;
        this.update = update;
        this.deputies = deputies;
        this.time = time;
        this.findings = findings;
        this.decisions = decisions;
        this.photos = photos;
        this.patrols = patrols;
        this.editions = editions;
        this.clock = clock;
        this.wanted = wanted;
    }

    void atStart(@Observes @Priority(AFTER_THE_HALL) StartupEvent start) {
        if (wanted) {
            load(halls.first());
        }
    }

    private void load(Hall hall) {
        SampleHall source = new SampleHall(clock, hall.time());
        SampleHall.Sample sample = source.load();
        boolean fresh = rosters.version(hall) == 0;
        if (fresh) {
            update.units(hall, sample.roster().units(), false);
            update.staff(hall, sample.roster().staff(), false);
            update.postings(hall, sample.roster().postings(), false);
            SampleAccounts.ALL.forEach(account -> accounts.open(hall, account, false));
            deputies.name(hall, DEPUTY_OF, source.deputy());
        }
        Caller leader = caller(hall, SampleAccounts.LEADER);
        time.load(leader, caller(hall, SampleAccounts.REPRESENTATIVE), source.time(hall), fresh);
        Caller inspector = caller(hall, SampleAccounts.INSPECTOR);
        sample.photos()
                .forEach(photo -> photos.store(inspector, Digest.sha256(photo), new ByteArrayInputStream(photo)));
        List<ImportedFinding> onPatrol = sample.findings().stream()
                .filter(finding -> isFoundOnPatrol(finding, hall))
                .toList();
        patrols.keep(inspector, SamplePatrols.of(onPatrol, sample.roster().units(), hall.time(), clock.instant()));
        append(inspector, onPatrol);
        append(
                caller(hall, SampleAccounts.REVIEWER),
                sample.findings().stream()
                        .filter(finding -> !isFoundOnPatrol(finding, hall))
                        .toList());
        decisions.takeOver(leader, verifications(sample.findings()));
        LOG.infof(
                "Sample hall is loaded: fresh=%s findings=%d",
                fresh, sample.findings().size());
    }

    private void append(Caller recorder, List<ImportedFinding> found) {
        findings.append(
                recorder,
                found.stream()
                        .map(finding -> SyncFinding.of(finding.id(), finding.report()))
                        .toList());
    }

    /** Whether the item is one that inspectors report; sections report the others. */
    private boolean isFoundOnPatrol(ImportedFinding finding, Hall hall) {
        return editions.item(
                        hall.time().dayOf(finding.report().occurredAt()),
                        finding.report().item())
                .filter(item -> item.reporter().contains("督查员"))
                .isPresent();
    }

    private static List<SyncDecision> verifications(List<ImportedFinding> findings) {
        return findings.stream()
                .filter(finding -> finding.state() == FindingState.CONFIRMED)
                .map(finding -> SyncDecision.of(
                        UUID.nameUUIDFromBytes(("sample " + finding.id()).getBytes(StandardCharsets.UTF_8)),
                        finding.id(),
                        DecisionReport.of(DecisionKind.VERIFIED, "")))
                .toList();
    }

    private static Caller caller(Hall hall, NewAccount account) {
        Officer officer = new Officer(
                account.account(), account.name(), account.roles(), account.unit(), account.staffNo(), false);
        return new Caller(hall, 0, officer, new UUID(0, 0));
    }
}
