package cn.xunting.mobile.bulletin;

import cn.xunting.mobile.json.UnreadableJson;
import cn.xunting.mobile.json.WireJson;
import cn.xunting.mobile.port.Http;
import cn.xunting.mobile.sync.JdkHttp;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.Session;
import cn.xunting.model.wire.SignIn;
import cn.xunting.model.wire.UnitSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged backend in a process of its own, with the sample hall on a fresh embedded database. */
public final class RunningBackend implements AutoCloseable {
    private static final Path JAR = Path.of("..", "backend", "target", "quarkus-app", "quarkus-run.jar");
    private static final Duration START = Duration.ofMinutes(4);
    private static final String PASSWORD = "xunting-demo";
    private static final Pattern PROPOSAL = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    /** Closes a month of the sample hall that is over: it has punches of the running one only. */
    public static final String CLOSE =
            "{\"waived\":[\"DAY_WITHOUT_PUNCHES\",\"UNIT_WITHOUT_PUNCHES\",\"STAFF_WITHOUT_POSTING\","
                    + "\"PATROL_OUT\"],\"reason\":\"示例大厅只有当月的打卡\"}";

    private final Process process;
    private final String address;
    private final Http http = new JdkHttp(Duration.ofSeconds(60));

    private RunningBackend(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    public static RunningBackend start(Path home) throws IOException, InterruptedException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("The backend is not packaged: run ./xunting test, or ./mvnw verify");
        }
        int port = freePort();
        Path log = home.resolve("backend.log");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-jar",
                        JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().remove("XUNTING_DB_URL");
        builder.environment()
                .putAll(Map.of(
                        "XUNTING_HOME",
                        home.toString(),
                        "XUNTING_PORT",
                        String.valueOf(port),
                        "XUNTING_HOST",
                        "127.0.0.1",
                        "XUNTING_SAMPLE",
                        "true",
                        "XUNTING_ADMIN_PASSWORD",
                        PASSWORD));
        RunningBackend backend = new RunningBackend(builder.start(), "http://127.0.0.1:" + port);
        backend.awaitReady(log);
        return backend;
    }

    public String address() {
        return address;
    }

    public String password() {
        return PASSWORD;
    }

    UnitSheet sheet(YearMonth month, String unit) throws IOException, UnreadableJson {
        return get("auditor", "/api/v1/months/" + month + "/results/" + unit, UnitSheet.class);
    }

    Finding finding(UUID id) throws IOException, UnreadableJson {
        return get("auditor", "/api/v1/findings/" + id, Finding.class);
    }

    /** A representative of the sample hall sets the PIN they sign with. */
    void setSigningPin(String account, String pin) throws IOException, UnreadableJson {
        byte[] body = ("{\"pin\":\"" + pin + "\"}").getBytes(StandardCharsets.UTF_8);
        Http.Answer answer = http.send(new Http.Request(
                "PUT",
                address + "/api/v1/accounts/me/signing-pin",
                Map.of("Authorization", "Bearer " + session(account).accessToken(), "Content-Type", "application/json"),
                body));
        if (answer.status() != 200) {
            throw new IOException("Setting a PIN answered " + answer.status());
        }
    }

    /** What a file's address answers to the account. */
    public byte[] file(String account, String path) throws IOException, UnreadableJson {
        Http.Answer answer = send(account, "GET", path, "");
        if (answer.status() != 200) {
            throw new IOException(path + " answered " + answer.status());
        }
        return answer.body();
    }

    /** What a request of the account's with a JSON body is answered. */
    public Http.Answer send(String account, String method, String path, String body)
            throws IOException, UnreadableJson {
        return http.send(new Http.Request(
                method,
                address + path,
                Map.of("Authorization", "Bearer " + session(account).accessToken(), "Content-Type", "application/json"),
                body.getBytes(StandardCharsets.UTF_8)));
    }

    /** Hands in a file that a phone has exported, as an administrator does; what the import answers. */
    Http.Answer importQueue(Path file, String password) throws IOException, UnreadableJson {
        String between = "between-the-parts";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(
                utf8("--" + between + "\r\nContent-Disposition: form-data; name=\"password\"\r\n\r\n" + password));
        body.writeBytes(utf8("\r\n--" + between + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + file.getFileName() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
        body.writeBytes(Files.readAllBytes(file));
        body.writeBytes(utf8("\r\n--" + between + "--\r\n"));
        return http.send(new Http.Request(
                "POST",
                address + "/api/v1/imports/queue",
                Map.of(
                        "Authorization",
                        "Bearer " + session("admin").accessToken(),
                        "Content-Type",
                        "multipart/form-data; boundary=" + between),
                body.toByteArray()));
    }

    /** Answers the changes of staff that the sample hall has no approval for; with one open no month closes. */
    public void settleProposals() throws IOException, UnreadableJson {
        String open = new String(
                send("reviewer", "GET", "/api/v1/proposals?state=OPEN", "").body(), StandardCharsets.UTF_8);
        Matcher id = PROPOSAL.matcher(open);
        while (id.find()) {
            send(
                    "reviewer",
                    "POST",
                    "/api/v1/proposals/" + id.group(1) + "/answer",
                    "{\"accept\":false,\"reason\":\"由上级调动\"}");
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Ends the process as a power cut would; its database server is left behind, as it would not be. */
    public void kill() throws InterruptedException {
        process.destroyForcibly(); // SIGKILL
        process.waitFor();
    }

    private <T extends Record> T get(String account, String path, Class<T> type) throws IOException, UnreadableJson {
        return read(
                new Http.Request(
                        "GET",
                        address + path,
                        Map.of("Authorization", "Bearer " + session(account).accessToken()),
                        new byte[0]),
                type);
    }

    private Session session(String account) throws IOException, UnreadableJson {
        byte[] signIn = WireJson.encode(new SignIn(account, PASSWORD, null)).getBytes(StandardCharsets.UTF_8);
        return read(
                new Http.Request(
                        "POST", address + "/api/v1/sessions", Map.of("Content-Type", "application/json"), signIn),
                Session.class);
    }

    private <T extends Record> T read(Http.Request request, Class<T> type) throws IOException, UnreadableJson {
        Http.Answer answer = http.send(request);
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        if (answer.status() != 200) {
            throw new IOException(request.url() + " answered " + answer.status() + ": " + text);
        }
        return WireJson.decode(type, text);
    }

    /** Waits for the health check, not for a time. */
    private void awaitReady(Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + START.toNanos();
        Http.Request ready = new Http.Request("GET", address + "/q/health/ready", Map.of(), new byte[0]);
        while (System.nanoTime() < end) {
            if (process.waitFor(300, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The backend ended:\n" + Files.readString(log));
            }
            if (answers(ready)) {
                return;
            }
        }
        close();
        throw new IllegalStateException("The backend is not ready:\n" + Files.readString(log));
    }

    private boolean answers(Http.Request request) {
        try {
            return http.send(request).status() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (process.waitFor(60, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
