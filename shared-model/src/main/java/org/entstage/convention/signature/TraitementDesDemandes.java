package org.entstage.convention.signature;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.convention.signature.ResultatsDeDemande.Prise;
import org.entstage.signature.EnvoiRefuse;
import org.entstage.signature.Parapheur;
import org.entstage.signature.SuiviDeSignature;
import org.entstage.signature.SuiviDeSignature.Issue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks the service about one request after the other. A request is taken first, so that of two nodes one asks; who dies with
 * it in hand loses it after some minutes. No transaction is open while the service is asked, and what it answers is written
 * in one.
 */
@Component
public class TraitementDesDemandes {

    private static final Logger LOG = LoggerFactory.getLogger(TraitementDesDemandes.class);
    private static final int LOT = 100;
    /** Longer than the service may take with all its time limits. */
    private static final Duration RESERVATION = Duration.ofMinutes(10);

    private final DossiersDeSignature dossiers;
    private final ResultatsDeDemande resultats;
    private final ParapheurEnService parapheur;
    private final Clock horloge;

    TraitementDesDemandes(
            DossiersDeSignature dossiers, ResultatsDeDemande resultats, ParapheurEnService parapheur, Clock horloge) {
        this.dossiers = dossiers;
        this.resultats = resultats;
        this.parapheur = parapheur;
        this.horloge = horloge;
    }

    /** Asks about all whose time has come; one that fails does not hold up the others. */
    public void suivre() {
        if (!parapheur.present()) {
            return;
        }
        for (long id : dossiers.dues(maintenant(), LOT)) {
            try {
                traiter(id, false);
            } catch (RuntimeException echec) {
                LOG.error("request {} was not asked about", id, echec);
            }
        }
    }

    /**
     * @param pressee whether it is asked about though its time has not come
     * @return where the request stands now, null when somebody else has it in hand
     */
    EtatDemande traiter(long id, boolean pressee) {
        String moi = UUID.randomUUID().toString();
        Optional<Prise> prise =
                resultats.prendre(id, moi, maintenant(), maintenant().plus(RESERVATION), pressee);
        return prise.map(demande -> essayer(demande)).orElse(null);
    }

    private EtatDemande essayer(Prise prise) {
        try {
            return switch (prise.etat()) {
                case A_ENVOYER -> envoyer(prise, parapheur.lui());
                case ENVOYEE -> suivre(prise, parapheur.lui());
                case A_ANNULER -> annuler(prise, parapheur.lui());
                default -> prise.etat();
            };
        } catch (EnvoiRefuse jamais) {
            LOG.warn("request {} refused for good by the signature service", prise.id(), jamais);
            return resultats.rejetee(prise, jamais.getMessage());
        } catch (ModificationConcurrente plusTard) {
            return resultats.echouee(prise, null);
        } catch (SystemeIndisponible muet) {
            LOG.warn("request {} not followed, will be tried again", prise.id(), muet);
            return resultats.echouee(
                    prise, muet.getCause() == null ? muet.getMessage() : String.valueOf(muet.getCause()));
        } catch (RuntimeException defaut) {
            LOG.error("request {} cannot be asked about, will be tried again", prise.id(), defaut);
            return resultats.echouee(prise, String.valueOf(defaut));
        }
    }

    /** Who does not know whether his last call arrived looks before he calls again. */
    private EtatDemande envoyer(Prise prise, Parapheur service) {
        Optional<String> dejaLa = prise.essais() > 1 ? service.retrouver(prise.reference()) : Optional.empty();
        return resultats.envoyee(prise, dejaLa.orElseGet(() -> service.envoyer(resultats.document(prise.id()))));
    }

    private EtatDemande suivre(Prise prise, Parapheur service) {
        SuiviDeSignature suivi = service.suivre(prise.identifiant());
        boolean finie = suivi.issue() != Issue.EN_COURS;
        byte[] signe = suivi.issue() == Issue.TERMINEE ? service.fichier(prise.identifiant()) : null;
        byte[] piste = finie && suivi.issue() != Issue.SUPPRIMEE ? service.piste(prise.identifiant()) : null;
        return resultats.suivie(prise, suivi, signe, piste);
    }

    private EtatDemande annuler(Prise prise, Parapheur service) {
        Optional<String> la =
                prise.identifiant() == null ? service.retrouver(prise.reference()) : Optional.of(prise.identifiant());
        la.ifPresent(numero -> service.annuler(numero, prise.motif()));
        return resultats.annulee(prise);
    }

    private LocalDateTime maintenant() {
        return LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS);
    }
}
