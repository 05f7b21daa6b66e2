package org.entstage.lien;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entstage.commun.Introuvable;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;
import org.entstage.lien.LienRefuse.Motif;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.parametre.Parametres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes links, follows them and takes them back, within the transaction of the use case that asks. Who may have one made is
 * checked by that use case. A refused one is logged with its reason and its id, never with its secret.
 */
@Component
public class RegistreDesLiens {

    private static final Logger LOG = LoggerFactory.getLogger(RegistreDesLiens.class);

    private final Liens liens;
    private final Parametres parametres;
    private final String etablissement;
    private final Clock horloge;

    RegistreDesLiens(Liens liens, Parametres parametres, Reglages reglages, Clock horloge) {
        this.liens = liens;
        this.parametres = parametres;
        this.etablissement = reglages.etablissement();
        this.horloge = horloge;
    }

    /**
     * Makes a link that lives as many days as the institution says. One that the same person has already for the same is
     * taken back: the latest mail is the one that works.
     *
     * @param pour checked
     */
    public LienEmis emettre(Acteur auteur, Usage usage, long objet, Destinataire pour) {
        revoquer(auteur, usage, objet, ancien -> ancien.vaVers(pour));
        return emettreEnPlus(auteur, usage, objet, pour);
    }

    /**
     * The same for what one person alone is asked: every other link to it is taken back, whoever had it.
     *
     * @param pour checked
     */
    public LienEmis emettreSeul(Acteur auteur, Usage usage, long objet, Destinataire pour) {
        revoquerTous(auteur, usage, objet);
        return emettreEnPlus(auteur, usage, objet, pour);
    }

    /**
     * The same, beside those that the person has already: where anybody may ask for one in his name, asking must not take
     * away what he works with.
     *
     * @param pour checked
     */
    public LienEmis emettreEnPlus(Acteur auteur, Usage usage, long objet, Destinataire pour) {
        LocalDateTime maintenant = maintenant();
        Jeton jeton = Jeton.tirer();
        LocalDateTime expire = maintenant.plusDays(duree());
        Lien lien = liens.enregistrer(new Lien(etablissement, usage, objet, pour, jeton, auteur, maintenant, expire));
        return new LienEmis(lien.id(), jeton, pour, expire, false);
    }

    /**
     * Another link for who had this one.
     *
     * @throws Introuvable when it is none of this object
     */
    public LienEmis renouveler(Acteur auteur, Usage usage, long objet, long ancien) {
        return emettre(auteur, usage, objet, trouver(usage, objet, ancien).destinataire());
    }

    /** Takes back all that this person has for it. */
    public void revoquerTous(Acteur acteur, Usage usage, long objet, String courriel) {
        revoquer(acteur, usage, objet, lien -> lien.destinataire().courriel().equalsIgnoreCase(courriel));
    }

    /** Takes back all that anybody has for it. */
    public void revoquerTous(Acteur acteur, Usage usage, long objet) {
        revoquer(acteur, usage, objet, lien -> true);
    }

    private void revoquer(Acteur acteur, Usage usage, long objet, Predicate<Lien> lesquels) {
        LocalDateTime maintenant = maintenant();
        for (Lien lien : liens.deLObjet(usage, objet)) {
            if (lesquels.test(lien) && lien.etat(maintenant).enVigueur()) {
                lien.revoquer(acteur, maintenant);
                liens.enregistrer(lien);
            }
        }
    }

    /**
     * @return the link as it was
     * @throws Introuvable when it is none of this object
     */
    public FicheLien revoquer(Acteur acteur, Usage usage, long objet, long id) {
        Lien lien = trouver(usage, objet, id);
        LocalDateTime maintenant = maintenant();
        FicheLien avant = lien.fiche(maintenant);
        lien.revoquer(acteur, maintenant);
        liens.enregistrer(lien);
        return avant;
    }

    /**
     * To whom a link went.
     *
     * @throws Introuvable when there is no such link
     */
    public Destinataire destinataire(long id) {
        return liens.parId(id).map(Lien::destinataire).orElseThrow(() -> new Introuvable("link " + id));
    }

    /** All links of an object, the latest first. */
    public List<FicheLien> lister(Usage usage, long objet) {
        LocalDateTime maintenant = maintenant();
        return liens.deLObjet(usage, objet).stream()
                .map(lien -> lien.fiche(maintenant))
                .toList();
    }

    /**
     * Follows a link; writes nothing.
     *
     * @param jeton what stands in the address, whatever it is
     * @param admis the purposes that are served where it is followed, at least one
     * @throws LienRefuse unless it is good for one of them now
     */
    public LienSuivi suivre(String jeton, Usage... admis) {
        Jeton lu = Jeton.lire(jeton).orElseThrow(() -> refuser(Motif.INCONNU, null, admis[0]));
        Lien lien = liens.parSelecteur(lu.selecteur()).orElseThrow(() -> refuser(Motif.INCONNU, null, admis[0]));
        Optional<Motif> refus = lien.refus(lu, List.of(admis), maintenant());
        if (refus.isPresent()) {
            throw refuser(refus.get(), lien, admis[0]);
        }
        return lien.suivi();
    }

    /**
     * A link that was good until its time was over, so that who holds it may ask for another; writes nothing.
     *
     * @param jeton what stands in the address, whatever it is
     * @return empty for every other one, good ones too
     */
    public Optional<LienSuivi> expire(String jeton, Usage usage) {
        LocalDateTime maintenant = maintenant();
        return Jeton.lire(jeton)
                .flatMap(lu -> liens.parSelecteur(lu.selecteur())
                        .filter(lien -> lien.refus(lu, List.of(usage), maintenant)
                                .filter(Motif.EXPIRE::equals)
                                .isPresent()))
                .map(Lien::suivi);
    }

    /** Somebody is on its page. */
    public void ouvert(long id) {
        Lien lien = enVigueur(id);
        lien.ouvert(maintenant());
        liens.enregistrer(lien);
    }

    /**
     * Something is written by it.
     *
     * @throws LienRefuse when it was taken back or used up in between
     */
    public void utilise(long id) {
        Lien lien = enVigueur(id);
        lien.utilise(maintenant());
        liens.enregistrer(lien);
    }

    /**
     * Its end purpose is reached: it opens nothing from now on.
     *
     * @throws LienRefuse when it was taken back or used up in between
     */
    public void accompli(long id) {
        Lien lien = enVigueur(id);
        lien.accompli(maintenant());
        liens.enregistrer(lien);
    }

    /** What all links of an object were for is reached: none of them opens anything from now on. */
    public void accomplirTous(Usage usage, long objet) {
        LocalDateTime maintenant = maintenant();
        for (Lien lien : liens.deLObjet(usage, objet)) {
            if (lien.etat(maintenant).enVigueur()) {
                lien.accompli(maintenant);
                liens.enregistrer(lien);
            }
        }
    }

    private Lien enVigueur(long id) {
        Lien lien = liens.parId(id).orElseThrow(() -> new Introuvable("link " + id));
        Optional<Motif> refus = lien.etat(maintenant()).refus();
        if (refus.isPresent()) {
            throw refuser(refus.get(), lien, new Usage(lien.usage()));
        }
        return lien;
    }

    private Lien trouver(Usage usage, long objet, long id) {
        return liens.parId(id)
                .filter(lien -> lien.estPour(usage, objet))
                .orElseThrow(() -> new Introuvable("link " + id));
    }

    private static LienRefuse refuser(Motif motif, Lien lien, Usage demande) {
        LOG.warn("link {} refused for {}: {}", lien == null ? "unknown" : lien.id(), demande.code(), motif);
        return new LienRefuse(motif, lien == null ? null : lien.id());
    }

    private int duree() {
        return parametres.valeur(CatalogueParametres.LIEN_DUREE, List.of()).entier();
    }

    private LocalDateTime maintenant() {
        return LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS);
    }
}
