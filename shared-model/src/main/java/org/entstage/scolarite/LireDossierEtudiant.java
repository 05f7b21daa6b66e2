package org.entstage.scolarite;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Reglages;
import org.entstage.commun.RemoteUseCase;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a student's file: from the row of the last reading while it is fresh ({@code scolarite.fraicheur}), else from
 * the student records. When these do not answer, an old file is better than none: it comes back marked
 * ({@link DossierScolaire#perime()}).
 */
@RemoteUseCase
public class LireDossierEtudiant {

    /** An incomplete file is soon asked again, but not by every page. */
    private static final Duration FRAICHEUR_INCOMPLET = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(LireDossierEtudiant.class);

    private final Scolarite scolarite;
    private final DossiersEnCache cache;
    private final Duration fraicheur;
    private final Clock horloge;

    public LireDossierEtudiant(Scolarite scolarite, DossiersEnCache cache, Reglages reglages, Clock horloge) {
        this.scolarite = scolarite;
        this.cache = cache;
        this.fraicheur = reglages.minutes("scolarite.fraicheur");
        this.horloge = horloge;
    }

    /**
     * @param acteur the student himself, or staff
     * @param rafraichir asks the records even if the row is fresh
     * @throws AccesRefuse for anybody else
     * @throws EtudiantInconnu when the records do not know the number
     * @throws SystemeIndisponible when nothing answered and no older file is there
     */
    public DossierScolaire executer(Acteur acteur, String numeroEtudiant, boolean rafraichir) {
        String numero = numeroEtudiant == null ? "" : numeroEtudiant.strip();
        verifier(acteur, numero);
        Optional<DossierScolaire> connu = cache.trouver(numero);
        if (!rafraichir && connu.filter(this::frais).isPresent()) {
            return connu.get();
        }
        try {
            DossierScolaire lu = scolarite.dossier(numero);
            DossierScolaire dossier = connu.map(lu::completePar).orElse(lu);
            cache.garder(dossier);
            return dossier;
        } catch (SystemeIndisponible panne) {
            LOG.warn("student records unavailable", panne);
            return connu.map(DossierScolaire::nonRafraichi).orElseThrow(() -> panne);
        }
    }

    private static void verifier(Acteur acteur, String numero) {
        boolean leSien = acteur.etendue(Action.DOSSIER_LIRE).propre()
                && !numero.isEmpty()
                && numero.equals(acteur.numeroEtudiant());
        if (!leSien && !acteur.peutEnPersonnel(Action.DOSSIER_LIRE)) {
            throw new AccesRefuse("a student's file is for himself and for staff");
        }
    }

    private boolean frais(DossierScolaire dossier) {
        Duration duree = dossier.complet() ? fraicheur : min(fraicheur, FRAICHEUR_INCOMPLET);
        return dossier.age(horloge.instant()).compareTo(duree) < 0;
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
