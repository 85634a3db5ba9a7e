package cn.xunting.mobile.sync;

import cn.xunting.mobile.json.WireJson;
import cn.xunting.model.AccountRole;
import cn.xunting.model.Digest;
import cn.xunting.model.ProblemType;
import cn.xunting.model.SyncOutcome;
import cn.xunting.model.wire.Changes;
import cn.xunting.model.wire.EnrolmentCode;
import cn.xunting.model.wire.Officer;
import cn.xunting.model.wire.Outlook;
import cn.xunting.model.wire.PasswordChange;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.Receipt;
import cn.xunting.model.wire.Session;
import cn.xunting.model.wire.SessionRefresh;
import cn.xunting.model.wire.SignIn;
import cn.xunting.model.wire.SyncAnswer;
import cn.xunting.model.wire.SyncBatch;
import cn.xunting.model.wire.SyncFinding;
import cn.xunting.model.wire.SyncPatrol;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A small real server that keeps what it is sent, and misbehaves exactly as a test says. */
final class ScriptedServer implements AutoCloseable {
    static final Instant SERVER_TIME = Instant.parse("2023-10-09T01:41:30Z");

    final Map<UUID, SyncFinding> findings = Collections.synchronizedMap(new LinkedHashMap<>());
    /** The last report of each patrol. */
    final Map<UUID, SyncPatrol> patrols = Collections.synchronizedMap(new LinkedHashMap<>());

    final Map<String, byte[]> photos = Collections.synchronizedMap(new TreeMap<>());
    /** Method and path of every request, in order. */
    final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    /** What to say of a batch instead of keeping it. */
    volatile Function<SyncBatch, Optional<Step>> judge = batch -> Optional.empty();
    /** What becomes of one finding. */
    volatile Function<SyncFinding, Optional<Receipt>> receipt = finding -> Optional.empty();
    /** The answers to questions for changes, the last one for ever. */
    volatile List<Changes> changes =
            List.of(new Changes(SERVER_TIME, "c1", false, "hall-1", null, List.of(), List.of(), null, null));

    /** How the scores stand; the same as long as its month is the same. */
    volatile Outlook outlook = new Outlook(YearMonth.of(2023, 10), List.of(), null, null);

    volatile boolean confirmsPhotosByEtag = true;
    /** What stands in every answer. */
    volatile Map<String, String> everyAnswer = Map.of();

    volatile boolean mustChangePassword;
    private final Map<String, Deque<Step>> script = new HashMap<>();
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final AtomicInteger generation = new AtomicInteger();
    private final AtomicInteger answeredChanges = new AtomicInteger();

    ScriptedServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(executor);
        server.createContext("/api/v1", this::handle);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** How to answer the next requests of a method and path, one step each; after that as usual. */
    synchronized void next(String methodAndPath, Step... steps) {
        script.computeIfAbsent(methodAndPath, key -> new ArrayDeque<>()).addAll(List.of(steps));
    }

    /** The access tokens in use expire; a refresh gives new ones. */
    void expireAccess() {
        generation.incrementAndGet();
    }

    long askedTo(String methodAndPath) {
        return List.copyOf(asked).stream()
                .filter(request -> request.startsWith(methodAndPath))
                .count();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring("/api/v1".length());
        String request = exchange.getRequestMethod() + " " + path;
        asked.add(request);
        byte[] body = exchange.getRequestBody().readAllBytes();
        everyAnswer.forEach(exchange.getResponseHeaders()::set);
        Step step = scripted(request);
        if (step.before() != null) {
            step.before().send(exchange);
            return;
        }
        Reply usual = usual(request, path, body, exchange);
        (step.after() == null ? usual : step.after()).send(exchange);
    }

    private synchronized Step scripted(String request) {
        for (Map.Entry<String, Deque<Step>> entry : script.entrySet()) {
            if (request.startsWith(entry.getKey()) && !entry.getValue().isEmpty()) {
                return entry.getValue().remove();
            }
        }
        return Step.AS_USUAL;
    }

    private Reply usual(String request, String path, byte[] body, HttpExchange exchange) {
        String json = new String(body, StandardCharsets.UTF_8);
        if (request.equals("POST /sessions")) {
            SignIn who = WireJson.decode(SignIn.class, json);
            return who.password().equals("错")
                    ? Reply.problem(ProblemType.WRONG_CREDENTIALS, "账号或密码不正确，请重新输入。")
                    : session(who.account());
        } else if (request.equals("POST /sessions/enrolments")) {
            String code = WireJson.decode(EnrolmentCode.class, json).code();
            return code.equals("K7MP-3XWQ")
                    ? session("乙")
                    : Reply.problem(ProblemType.WRONG_CREDENTIALS, "开通码不正确、已用过或已过期。");
        } else if (request.equals("POST /sessions/refresh")) {
            String token = WireJson.decode(SessionRefresh.class, json).refreshToken();
            return session(token.split("-", -1)[1]);
        } else if (!("Bearer access-" + generation)
                .equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return Reply.problem(ProblemType.NOT_SIGNED_IN, "请重新登录。");
        } else if (request.equals("PUT /accounts/me/password")) {
            if (!WireJson.decode(PasswordChange.class, json).oldPassword().equals("旧")) {
                return Reply.problem(ProblemType.NOT_PROCESSABLE, "原密码不正确，请重新输入。");
            }
            mustChangePassword = false;
            return Reply.of(204, "");
        } else if (request.equals("DELETE /sessions/current")) {
            return Reply.of(204, "");
        } else if (mustChangePassword) {
            return Reply.problem(ProblemType.PASSWORD_CHANGE_REQUIRED, "请先修改密码。");
        } else if (request.equals("POST /sync")) {
            return sync(WireJson.decode(SyncBatch.class, json));
        } else if (request.equals("GET /changes")) {
            return Reply.json(changes.get(Math.min(answeredChanges.getAndIncrement(), changes.size() - 1)));
        } else if (request.equals("GET /outlook")) {
            String tag = "\"" + outlook.month() + "\"";
            boolean known = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            return new Reply(known ? 304 : 200, known ? "" : WireJson.encode(outlook), Map.of("ETag", tag));
        }
        return photo(request, path.substring("/photos/".length()), body);
    }

    private Reply session(String account) {
        var officer = new Officer(account, account, List.of(AccountRole.INSPECTOR), null, null, mustChangePassword);
        return Reply.json(new Session(
                "access-" + generation,
                "refresh-" + account + "-" + generation,
                SERVER_TIME.plusSeconds(900),
                officer,
                mustChangePassword));
    }

    private Reply sync(SyncBatch batch) {
        Optional<Step> judged = judge.apply(batch);
        if (judged.isPresent() && judged.get().before() != null) {
            return judged.get().before();
        }
        List<Receipt> receipts = new ArrayList<>();
        for (SyncFinding finding : batch.findings()) {
            receipts.add(receipt.apply(finding).orElseGet(() -> keep(finding)));
        }
        for (SyncPatrol patrol : batch.patrols()) {
            SyncPatrol before = patrols.put(patrol.id(), patrol);
            SyncOutcome outcome = patrol.equals(before) ? SyncOutcome.ALREADY_HAVE : SyncOutcome.ACCEPTED;
            receipts.add(new Receipt(patrol.id(), outcome, null));
        }
        return Reply.json(new SyncAnswer(SERVER_TIME, receipts));
    }

    private Receipt keep(SyncFinding finding) {
        SyncFinding before = findings.putIfAbsent(finding.id(), finding);
        return new Receipt(finding.id(), before == null ? SyncOutcome.ACCEPTED : SyncOutcome.ALREADY_HAVE, null);
    }

    private Reply photo(String request, String sha256, byte[] body) {
        if (request.startsWith("PUT")) {
            if (!Digest.sha256(body).equals(sha256)) {
                return Reply.problem(ProblemType.DIGEST_MISMATCH, "照片内容与名称不符，请重新拍照。");
            }
            photos.put(sha256, body);
        } else if (!photos.containsKey(sha256)) {
            return Reply.problem(ProblemType.NOT_FOUND, "没有这张照片。");
        }
        boolean put = request.startsWith("PUT");
        Map<String, String> headers = confirmsPhotosByEtag
                ? Map.of("ETag", "\"" + sha256 + "\"")
                : put ? Map.of() : Map.of("Content-Type", "image/jpeg");
        return new Reply(put ? 204 : 200, "", headers);
    }

    /** What to do with a request: answer it before it is served, or serve it and then answer otherwise. */
    record Step(@Nullable Reply before, @Nullable Reply after) {
        static final Step AS_USUAL = new Step(null, null);

        static Step instead(Reply reply) {
            return new Step(reply, null);
        }

        /** Serves it and hangs up without an answer. */
        static Step servedButUnanswered() {
            return new Step(null, Reply.HANG_UP);
        }
    }

    /** An answer; status 0 hangs up. */
    record Reply(int status, String body, Map<String, String> headers) {
        static final Reply HANG_UP = new Reply(0, "", Map.of());

        static Reply of(int status, String body) {
            return new Reply(status, body, Map.of());
        }

        static Reply json(Record value) {
            return of(200, WireJson.encode(value));
        }

        static Reply problem(ProblemType type, String detail) {
            return of(type.status(), WireJson.encode(Problem.of(type, detail)));
        }

        void send(HttpExchange exchange) throws IOException {
            try (exchange) {
                if (status == 0) {
                    return;
                }
                headers.forEach(exchange.getResponseHeaders()::set);
                byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                boolean empty = bytes.length == 0 || exchange.getRequestMethod().equals("HEAD");
                exchange.sendResponseHeaders(status, empty ? -1 : bytes.length);
                if (!empty) {
                    exchange.getResponseBody().write(bytes);
                }
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }
}
