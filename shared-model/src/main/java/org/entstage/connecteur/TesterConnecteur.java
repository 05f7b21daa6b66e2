package org.entstage.connecteur;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.entstage.commun.Introuvable;
import org.entstage.commun.RemoteUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Tries one connector and says what came back and how long it took; one that hangs is left after {@link #DELAI}. */
@RemoteUseCase
public class TesterConnecteur {

    private static final Logger LOG = LoggerFactory.getLogger(TesterConnecteur.class);

    /** Characters of technical detail at the most. */
    public static final int DETAIL = 300;

    /** Longest attempt, whatever the settings say: somebody waits in front of the page. */
    static final Duration DELAI = Duration.ofSeconds(12);

    private final List<Connecteur> connecteurs;
    private final Secrets secrets;
    private final Clock horloge;
    private final Duration delai;

    @Autowired
    TesterConnecteur(List<Connecteur> connecteurs, Secrets secrets, Clock horloge) {
        this(connecteurs, secrets, horloge, DELAI);
    }

    TesterConnecteur(List<Connecteur> connecteurs, Secrets secrets, Clock horloge, Duration delai) {
        this.connecteurs = List.copyOf(connecteurs);
        this.secrets = secrets;
        this.horloge = horloge;
        this.delai = delai;
    }

    /** @throws Introuvable when there is no connector of this name */
    public ResultatEssai executer(Acteur acteur, String nom) {
        acteur.exigerPartout(Action.CONNECTEUR_TESTER);
        Connecteur connecteur = connecteurs.stream()
                .filter(c -> c.nom().equals(nom))
                .findFirst()
                .orElseThrow(() -> new Introuvable("connecteur " + nom));
        long debut = System.nanoTime();
        Issue issue;
        String detail;
        if (connecteur.adresse().isEmpty()) {
            issue = Issue.ABSENT;
            detail = "";
        } else {
            try {
                detail = essayer(connecteur);
                issue = Issue.REPOND;
            } catch (Throwable echec) {
                // Whatever it is, the administrator asked to see it; what has no name of its own is for the log too.
                issue = issue(echec);
                detail = detail(echec);
                if (issue == Issue.INATTENDU) {
                    LOG.warn("{} failed for a reason that has no name of its own", nom, echec);
                }
            }
        }
        return new ResultatEssai(
                nom,
                secrets.adresse(connecteur.adresse()),
                issue,
                Duration.ofNanos(System.nanoTime() - debut).toMillis(),
                couper(secrets.texte(detail)),
                horloge.instant());
    }

    /** On a thread of its own: a system that answers a byte a minute meets no timeout of a socket. */
    private String essayer(Connecteur connecteur) throws Throwable {
        FutureTask<String> essai = new FutureTask<>(connecteur::essayer);
        Thread fil = new Thread(essai, "essai-" + connecteur.nom());
        fil.setDaemon(true);
        fil.setContextClassLoader(TesterConnecteur.class.getClassLoader());
        fil.start();
        try {
            return essai.get(delai.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException echec) {
            throw echec.getCause();
        } catch (TimeoutException tropLong) {
            essai.cancel(true);
            throw new EchecEssai(Issue.DELAI, "no end after " + delai.toMillis() + " ms");
        } catch (InterruptedException arret) {
            Thread.currentThread().interrupt();
            throw new EchecEssai(Issue.DELAI, "interrupted");
        }
    }

    private static Issue issue(Throwable echec) {
        for (Throwable cause = echec; cause != null; cause = cause.getCause()) {
            Issue issue = issueDe(cause);
            if (issue != null) {
                return issue;
            }
        }
        return Issue.INATTENDU;
    }

    private static Issue issueDe(Throwable cause) {
        if (cause instanceof EchecEssai connu) {
            return connu.issue();
        }
        if (cause instanceof SocketTimeoutException
                || String.valueOf(cause.getMessage()).contains("timed out")) {
            return Issue.DELAI;
        }
        if (cause instanceof UnknownHostException) {
            return Issue.NOM_INCONNU;
        }
        if (cause instanceof ConnectException || cause instanceof NoRouteToHostException) {
            return Issue.INJOIGNABLE;
        }
        return cause instanceof SSLException ? Issue.CERTIFICAT : null;
    }

    /** The words of the failure and of its first cause, each once. */
    private static String detail(Throwable echec) {
        String texte = mots(echec);
        Throwable racine = echec;
        while (racine.getCause() != null && racine.getCause() != racine) {
            racine = racine.getCause();
        }
        String origine = mots(racine);
        return texte.contains(origine) ? texte : texte + " — " + origine;
    }

    private static String mots(Throwable echec) {
        String message = echec.getMessage() == null ? "" : echec.getMessage();
        return echec instanceof EchecEssai ? message : echec.getClass().getSimpleName() + ": " + message;
    }

    private static String couper(String texte) {
        String ligne = texte.replaceAll("\\s+", " ").strip();
        return ligne.length() <= DETAIL ? ligne : ligne.substring(0, DETAIL - 1) + "…";
    }
}
