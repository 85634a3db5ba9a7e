package cn.xunting.ledger;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.access.Caller;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.FindingState;
import cn.xunting.model.ProblemType;
import cn.xunting.model.SyncOutcome;
import cn.xunting.model.wire.DecisionReport;
import cn.xunting.model.wire.Officer;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.Receipt;
import cn.xunting.model.wire.SyncDecision;
import cn.xunting.model.wire.SyncFinding;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Tries every decision, in every state, by every role and part in the matter, against the real ledger, and holds what came of
 * it to the table in {@code docs/decision-rights.md}.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class DecisionRightsTest {
    private static final Path DOCS = Path.of("..", "docs", "decision-rights.md");
    private static final String BEGIN = "<!-- begin: what the backend does, written by DecisionRightsTest -->\n";
    private static final String END = "<!-- end -->\n";

    private static final String RECORDER = "recorder";
    private static final String REPRESENTATIVE = TestHall.person(1, 1);
    private static final String STAFF = TestHall.person(1, 2);

    private static final List<DecisionKind> KINDS = List.of(DecisionKind.values());

    /** Every state, by each way to it that matters: what was once confirmed is not its recorder's any more. */
    private enum Standing {
        RECORDED("已记录", ""),
        ACKNOWLEDGED("已确认", "ACKNOWLEDGED"),
        DISPUTED("有异议", "DISPUTED"),
        CONFIRMED("已查实或维持", "VERIFIED"),
        DISPUTED_AFTER_CONFIRMED("查实后又有异议", "VERIFIED DISPUTED"),
        REVOKED("已撤销", "REVOKED"),
        WITHDRAWN("已撤回", "WITHDRAWN");

        private final String words;
        private final String way;

        Standing(String words, String way) {
            this.words = words;
            this.way = way;
        }

        List<DecisionKind> way() {
            return Stream.of(way.split(" ", -1))
                    .filter(step -> !step.isEmpty())
                    .map(DecisionKind::valueOf)
                    .toList();
        }
    }

    /** Who an account is in the matter. */
    private record Relation(boolean ownUnit, boolean recorder, boolean person) {
        static List<Relation> all() {
            List<Relation> all = new ArrayList<>();
            for (boolean ownUnit : new boolean[] {false, true}) {
                for (boolean recorder : new boolean[] {false, true}) {
                    for (boolean person : new boolean[] {false, true}) {
                        all.add(new Relation(ownUnit, recorder, person));
                    }
                }
            }
            return all;
        }

        String words() {
            return (ownUnit ? "本单位" : "外单位") + (recorder ? "·记录人" : "") + (person ? "·当事人" : "");
        }
    }

    /** What became of one kind of decision by one account: accepted where the state allows it, or nowhere. */
    private enum Answer {
        MAY("✓"),
        MUST_RECUSE("回避"),
        MAY_NOT("–");

        private final String words;

        Answer(String words) {
            this.words = words;
        }
    }

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    AppendFindings appendFindings;

    @Inject
    AppendDecisions appendDecisions;

    @Inject
    ReadFindings read;

    private final Map<DecisionKind, Map<Standing, String>> possible = new EnumMap<>(DecisionKind.class);

    @Test
    void the_table_in_the_docs_is_what_every_role_can_do_in_every_state_and_part() throws IOException {
        Hall hall = halls.withWindows(2);
        Map<AccountRole, Map<String, Set<String>>> rows = new TreeMap<>();
        Map<String, Map<DecisionKind, Map<Standing, UUID>>> findings = new LinkedHashMap<>();
        for (String about : List.of(STAFF, REPRESENTATIVE)) {
            findings.put(about, prepared(hall, about));
        }
        for (AccountRole role : AccountRole.values()) {
            for (Relation relation : Relation.all()) {
                Map<DecisionKind, Answer> usual = answers(hall, role, relation, STAFF, findings.get(STAFF));
                Map<DecisionKind, Answer> aboutChief =
                        answers(hall, role, relation, REPRESENTATIVE, findings.get(REPRESENTATIVE));
                String cells = KINDS.stream()
                        .map(kind -> cell(
                                Objects.requireNonNull(usual.get(kind)), Objects.requireNonNull(aboutChief.get(kind))))
                        .collect(joining(" | "));
                rows.computeIfAbsent(role, any -> new LinkedHashMap<>())
                        .computeIfAbsent(cells, any -> new LinkedHashSet<>())
                        .add(relation.words());
            }
        }
        String made = BEGIN + stateTable() + "\n" + rightsTable(rows) + END;
        String docs = Files.readString(DOCS);
        if (Boolean.getBoolean("xunting.docs.write")) {
            docs = docs.substring(0, docs.indexOf(BEGIN)) + made + docs.substring(docs.indexOf(END) + END.length());
            Files.writeString(DOCS, docs);
        }
        assertThat(docs)
                .as("docs/decision-rights.md: change it on purpose, with -Dxunting.docs.write=true")
                .contains(made);
    }

    /** A finding for every kind and state, about a person of W01, so that one batch can try them all. */
    private Map<DecisionKind, Map<Standing, UUID>> prepared(Hall hall, String about) {
        Caller recorder = caller(hall, RECORDER, AccountRole.INSPECTOR, null, null);
        Map<DecisionKind, Map<Standing, UUID>> all = new EnumMap<>(DecisionKind.class);
        for (DecisionKind kind : KINDS) {
            Map<Standing, UUID> ofStates = new EnumMap<>(Standing.class);
            for (Standing standing : Standing.values()) {
                UUID id = UUID.randomUUID();
                ofStates.put(standing, id);
                demandAccepted(appendFindings.append(
                        recorder, List.of(SyncFinding.of(id, ledger.report("S2.1.2", "W01", about)))));
                demandAccepted(appendDecisions.takeOver(
                        recorder,
                        standing.way().stream().map(step -> said(id, step)).toList()));
            }
            all.put(kind, ofStates);
        }
        return all;
    }

    /** Says everything about everything as one account, notes what came of it, and takes it all back. */
    private Map<DecisionKind, Answer> answers(
            Hall hall,
            AccountRole role,
            Relation relation,
            String about,
            @Nullable Map<DecisionKind, Map<Standing, UUID>> prepared) {
        Map<DecisionKind, Map<Standing, UUID>> findings = Objects.requireNonNull(prepared);
        Caller caller = caller(
                hall,
                relation.recorder ? RECORDER : "somebody",
                role,
                relation.ownUnit ? "W01" : "W02",
                relation.person ? about : TestHall.person(2, 3));
        Map<DecisionKind, Answer> answers = new EnumMap<>(DecisionKind.class);
        QuarkusTransaction.begin();
        try {
            for (DecisionKind kind : KINDS) {
                Map<Standing, UUID> ofStates = Objects.requireNonNull(findings.get(kind));
                List<Receipt> receipts = appendDecisions.append(
                        caller,
                        ofStates.values().stream().map(id -> said(id, kind)).toList());
                answers.put(kind, answer(hall, kind, ofStates, receipts));
            }
        } finally {
            QuarkusTransaction.rollback();
        }
        return answers;
    }

    private Answer answer(Hall hall, DecisionKind kind, Map<Standing, UUID> findings, List<Receipt> receipts) {
        Set<Answer> answers = new LinkedHashSet<>();
        Iterator<Receipt> each = receipts.iterator();
        findings.forEach((standing, finding) -> {
            Receipt receipt = each.next();
            Problem problem = receipt.problem();
            if (problem == null) {
                assertThat(receipt.outcome()).isEqualTo(SyncOutcome.ACCEPTED);
                note(kind, standing, state(hall, finding).name());
                answers.add(Answer.MAY);
            } else if (problem.type().equals(ProblemType.STATE_CONFLICT.uri())) {
                note(kind, standing, "–");
                answers.add(Answer.MAY);
            } else {
                answers.add(problem.detail().contains("回避") ? Answer.MUST_RECUSE : Answer.MAY_NOT);
            }
        });
        assertThat(answers)
                .as("who may say %s does not hang on the state", kind)
                .hasSize(1);
        return answers.iterator().next();
    }

    private FindingState state(Hall hall, UUID finding) {
        Caller reader = caller(hall, "reader", AccountRole.AUDITOR, null, null);
        return read.one(reader, finding).state();
    }

    /** Whoever may say it at all may say it in the same states, and it leads to the same. */
    private void note(DecisionKind kind, Standing standing, String next) {
        String before = possible.computeIfAbsent(kind, any -> new EnumMap<>(Standing.class))
                .put(standing, next);
        assertThat(next).as("%s in %s", kind, standing).isEqualTo(before == null ? next : before);
    }

    private String stateTable() {
        StringBuilder table = new StringBuilder("| 现在的状态 | " + headings() + " |\n" + rule(KINDS.size() + 1));
        for (Standing standing : Standing.values()) {
            table.append("| ").append(standing.words).append(" | ");
            table.append(KINDS.stream()
                    .map(kind -> Objects.requireNonNull(possible.get(kind)).get(standing))
                    .collect(joining(" | ")));
            table.append(" |\n");
        }
        return table.toString();
    }

    private static String rightsTable(Map<AccountRole, Map<String, Set<String>>> rows) {
        StringBuilder table = new StringBuilder("| 角色 | 与此事的关系 | " + headings() + " |\n" + rule(KINDS.size() + 2));
        int relations = Relation.all().size();
        rows.forEach((role, ofRole) -> ofRole.forEach((cells, who) -> table.append("| ")
                .append(role)
                .append(" | ")
                .append(who.size() == relations ? "任何" : String.join("、", who))
                .append(" | ")
                .append(cells)
                .append(" |\n")));
        return table.toString();
    }

    private static String headings() {
        return KINDS.stream().map(DecisionKind::name).collect(joining(" | "));
    }

    private static String rule(int columns) {
        return "|" + Stream.generate(() -> "---|").limit(columns).collect(joining()) + "\n";
    }

    private static String cell(Answer usual, Answer aboutRepresentative) {
        return usual == aboutRepresentative ? usual.words : usual.words + " (涉及代表: " + aboutRepresentative.words + ")";
    }

    private static SyncDecision said(UUID finding, DecisionKind kind) {
        return SyncDecision.of(UUID.randomUUID(), finding, DecisionReport.of(kind, "理由"));
    }

    private static Caller caller(
            Hall hall, String account, AccountRole role, @Nullable String unit, @Nullable String staffNo) {
        Officer officer = new Officer(account, account, List.of(role), unit, staffNo, false);
        return new Caller(hall, 0, officer, new UUID(0, 0));
    }

    private static void demandAccepted(List<Receipt> receipts) {
        assertThat(receipts).allSatisfy(receipt -> assertThat(receipt.outcome()).isEqualTo(SyncOutcome.ACCEPTED));
    }
}
