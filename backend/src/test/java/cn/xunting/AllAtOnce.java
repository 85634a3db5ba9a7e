package cn.xunting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Calls that start at one moment, each on its own thread. */
public final class AllAtOnce {
    private AllAtOnce() {}

    /** What so many repetitions of a call answer. */
    public static <T> List<T> times(int repetitions, Callable<T> call) throws Exception {
        return calls(Collections.nCopies(repetitions, call));
    }

    /** What the calls answer, in their order; fails if one does. */
    public static <T> List<T> calls(List<Callable<T>> calls) throws Exception {
        CyclicBarrier start = new CyclicBarrier(calls.size());
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> call : calls) {
                running.add(threads.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> one : running) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
