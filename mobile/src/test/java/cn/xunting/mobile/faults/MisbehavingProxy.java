package cn.xunting.mobile.faults;

import cn.xunting.mobile.json.WireJson;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A network between the phone and a server that does to each request what its seed says, until it is told to behave. */
final class MisbehavingProxy implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;
    private static final Fault[] FAULTS = Fault.values();

    private final ServerSocket socket = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    private final int server;
    private final Random random;
    private final Map<Fault, Integer> done = new EnumMap<>(Fault.class);
    private final AtomicInteger photosBroken = new AtomicInteger();
    private final AtomicInteger[] tenths = new AtomicInteger[10];
    private volatile boolean behaves;
    private volatile Consumer<Moment> witness = moment -> {};

    /** @param server the port on this machine that requests go to */
    MisbehavingProxy(int server, long seed) throws IOException {
        this.server = server;
        this.random = new Random(seed);
        for (int n = 0; n < tenths.length; n++) {
            tenths[n] = new AtomicInteger();
        }
        start("proxy", this::accept);
    }

    String address() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    /** From now on every request and every answer passes. */
    void behave() {
        behaves = true;
    }

    /** Who is told of every moment a request passes; whatever it does, it does before the request goes on. */
    void tell(Consumer<Moment> whom) {
        witness = whom;
    }

    /** How often each fault happened. */
    Map<Fault, Integer> done() {
        synchronized (done) {
            return new EnumMap<>(done);
        }
    }

    /** How often a photo broke off after so many tenths; 0 to 9. */
    int brokenAfter(int tenth) {
        return tenths[tenth].get();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket phone = socket.accept();
                start("proxy-connection", () -> serve(phone));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket phone) {
        try (phone) {
            phone.setSoTimeout(PATIENCE_MILLIS);
            pass(HttpMessage.readHead(phone.getInputStream()), phone);
        } catch (IOException e) {
            // The phone was killed or has hung up, which is what it is here for.
        }
    }

    private void pass(HttpMessage request, Socket phone) throws IOException {
        Fault fault = next(request);
        if (fault == Fault.BROKEN_GOING_UP && request.length() > 0) {
            breakGoingUp(request, phone.getInputStream());
            return;
        }
        byte[] body = body(request, phone.getInputStream());
        witness.accept(Moment.ON_ITS_WAY);
        count(fault);
        OutputStream out = phone.getOutputStream();
        switch (fault) {
            case NONE -> answer(forward(request, body), out);
            case DELAYED -> {
                pause(below(300));
                byte[] answer = forward(request, body);
                pause(below(300));
                answer(answer, out);
            }
            case TWICE -> {
                start("proxy-again", () -> forwardUnheard(request, body));
                answer(forward(request, body), out);
            }
            case LATE -> later(() -> forwardUnheard(request, body));
            case LOST, BROKEN_GOING_UP -> {} // hung up
            case ANSWER_LOST -> forward(request, body);
            case ANSWER_BROKEN -> {
                byte[] answer = forward(request, body);
                out.write(answer, 0, answer.length / 2);
                out.flush();
            }
            case SERVER_ERROR -> out.write(problem(ProblemType.INTERNAL, ""));
            case ERROR_AFTER_COMMIT -> {
                forward(request, body);
                out.write(problem(ProblemType.INTERNAL, ""));
            }
            case BUSY -> out.write(problem(ProblemType.UNAVAILABLE, "Retry-After: 1\r\n"));
            case SIGNED_OUT -> out.write(problem(ProblemType.NOT_SIGNED_IN, ""));
        }
    }

    /** Every other request passes unharmed, or nothing would ever get through; of the photos' rest half break off. */
    private Fault next(HttpMessage request) {
        synchronized (random) {
            if (behaves || random.nextBoolean()) {
                return Fault.NONE;
            }
            return request.isPhoto() && random.nextBoolean()
                    ? Fault.BROKEN_GOING_UP
                    : FAULTS[random.nextInt(FAULTS.length)];
        }
    }

    private void count(Fault fault) {
        synchronized (done) {
            done.merge(fault, 1, Integer::sum);
        }
    }

    private int below(int bound) {
        synchronized (random) {
            return random.nextInt(bound);
        }
    }

    private byte[] body(HttpMessage request, InputStream in) throws IOException {
        byte[] body = new byte[request.length()];
        int half = body.length / 10 * (1 + below(9));
        int read = in.readNBytes(body, 0, half);
        if (request.isPhoto()) {
            witness.accept(Moment.HALF_UP);
        }
        if (read + in.readNBytes(body, half, body.length - half) < body.length) {
            throw new IOException("The phone broke off");
        }
        return body;
    }

    private void breakGoingUp(HttpMessage request, InputStream in) throws IOException {
        int tenth = request.isPhoto() ? photosBroken.getAndIncrement() % 10 : below(10);
        byte[] part = in.readNBytes((int) ((long) request.length() * tenth / 10));
        if (request.isPhoto()) {
            tenths[tenth].incrementAndGet();
            witness.accept(Moment.HALF_UP);
        }
        count(Fault.BROKEN_GOING_UP);
        try (Socket up = open()) {
            up.getOutputStream().write(request.headForOne());
            up.getOutputStream().write(part);
            up.getOutputStream().flush();
        }
    }

    private byte[] forward(HttpMessage request, byte[] body) throws IOException {
        try (Socket up = open()) {
            up.getOutputStream().write(request.headForOne());
            up.getOutputStream().write(body);
            up.getOutputStream().flush();
            byte[] answer = up.getInputStream().readAllBytes();
            witness.accept(Moment.DONE);
            return answer;
        }
    }

    private void forwardUnheard(HttpMessage request, byte[] body) {
        try {
            forward(request, body);
        } catch (IOException e) {
            // Nobody waits for it.
        }
    }

    private void later(Runnable task) {
        start("proxy-later", () -> {
            pause(100 + below(2_000));
            task.run();
        });
    }

    private void answer(byte[] answer, OutputStream out) throws IOException {
        out.write(answer, 0, answer.length / 2);
        out.flush();
        witness.accept(Moment.HALF_ANSWERED);
        out.write(answer, answer.length / 2, answer.length - answer.length / 2);
        out.flush();
    }

    private Socket open() throws IOException {
        Socket up = new Socket(InetAddress.getLoopbackAddress(), server);
        up.setSoTimeout(PATIENCE_MILLIS);
        return up;
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] problem(ProblemType type, String headers) {
        byte[] body = WireJson.encode(Problem.of(type, "网络在捣乱，请稍后再试。")).getBytes(StandardCharsets.UTF_8);
        byte[] head = ("HTTP/1.1 " + type.status() + " X\r\nContent-Type: application/problem+json\r\nContent-Length: "
                        + body.length + "\r\n" + headers + "Connection: close\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[head.length + body.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return all;
    }

    private static void start(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
