package org.entstage.esupsignature;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.entstage.commun.SystemeIndisponible;

/** HTTP exchanges with one deadline for the whole and a limit for what is read; follows no redirection. */
final class Echanges {

    private static final Duration CONNEXION = Duration.ofMillis(1500);

    private final AccesSignature acces;
    private final HttpClient client;

    Echanges(AccesSignature acces) {
        this.acces = acces;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNEXION.compareTo(acces.delai()) < 0 ? CONNEXION : acces.delai())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** What came back. */
    record Reponse(int statut, byte[] corps) {

        boolean reussie() {
            return statut >= 200 && statut < 300;
        }
    }

    Reponse lire(String chemin, int maximum) {
        return echanger(demande(chemin).GET().build(), maximum);
    }

    Reponse effacer(String chemin) {
        return echanger(demande(chemin).DELETE().build(), 64 * 1024);
    }

    Reponse poster(String chemin, Multipart formulaire) {
        return echanger(
                demande(chemin)
                        .header("Content-Type", formulaire.type())
                        .POST(HttpRequest.BodyPublishers.ofByteArray(formulaire.octets()))
                        .build(),
                64 * 1024);
    }

    private HttpRequest.Builder demande(String chemin) {
        HttpRequest.Builder demande =
                HttpRequest.newBuilder(URI.create(acces.base() + chemin)).timeout(acces.delai());
        return acces.cle().isEmpty() ? demande : demande.header("X-Api-Key", acces.cle());
    }

    /** @throws SystemeIndisponible when nothing usable came back in time */
    private Reponse echanger(HttpRequest demande, int maximum) {
        CompletableFuture<HttpResponse<byte[]>> echange = client.sendAsync(demande, entete -> new CorpsLimite(maximum));
        try {
            HttpResponse<byte[]> reponse = echange.get(acces.delai().toMillis(), TimeUnit.MILLISECONDS);
            return new Reponse(reponse.statusCode(), reponse.body());
        } catch (ExecutionException echec) {
            throw new SystemeIndisponible(SystemeIndisponible.SIGNATURE, echec.getCause());
        } catch (TimeoutException tropLong) {
            echange.cancel(true);
            throw new SystemeIndisponible(SystemeIndisponible.SIGNATURE, tropLong);
        } catch (InterruptedException arret) {
            Thread.currentThread().interrupt();
            throw new SystemeIndisponible(SystemeIndisponible.SIGNATURE, arret);
        }
    }

    /** What was answered is not what the contract says. */
    static SystemeIndisponible inattendu(String quoi) {
        return new SystemeIndisponible(SystemeIndisponible.SIGNATURE, new IOException(quoi));
    }
}
