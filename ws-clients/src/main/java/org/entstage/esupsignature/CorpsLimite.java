package org.entstage.esupsignature;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Takes in a body as long as it is not too long. */
final class CorpsLimite implements HttpResponse.BodySubscriber<byte[]> {

    private final HttpResponse.BodySubscriber<byte[]> corps = HttpResponse.BodySubscribers.ofByteArray();
    private final int maximum;
    private Flow.Subscription abonnement;
    private long lus;
    private boolean deborde;

    CorpsLimite(int maximum) {
        this.maximum = maximum;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return corps.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription donne) {
        abonnement = donne;
        corps.onSubscribe(donne);
    }

    @Override
    public void onNext(List<ByteBuffer> morceaux) {
        if (deborde) {
            return;
        }
        lus += morceaux.stream().mapToLong(ByteBuffer::remaining).sum();
        if (lus > maximum) {
            deborde = true;
            abonnement.cancel();
            corps.onError(new IOException("more than " + maximum + " bytes"));
        } else {
            corps.onNext(morceaux);
        }
    }

    @Override
    public void onError(Throwable echec) {
        corps.onError(echec);
    }

    @Override
    public void onComplete() {
        if (!deborde) {
            corps.onComplete();
        }
    }
}
