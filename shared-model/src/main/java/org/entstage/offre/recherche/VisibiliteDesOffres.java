package org.entstage.offre.recherche;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entstage.centregestion.ArbreDesCentres;
import org.entstage.centregestion.Centres;
import org.entstage.centregestion.Orphelines;
import org.entstage.commun.AnneeUniversitaire;
import org.entstage.commun.Reglages;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;
import org.entstage.scolarite.DossierScolaire;
import org.entstage.scolarite.DossiersEnCache;
import org.entstage.scolarite.EtudiantInconnu;
import org.entstage.scolarite.InscriptionEtape;
import org.entstage.scolarite.LireDossierEtudiant;
import org.springframework.stereotype.Component;

/**
 * Who sees which published offers. Students and graduates see those for all, and those for their étapes and for the centres
 * that handle them, this year and the next, or for a centre above these; who works here sees all.
 */
@Component
public class VisibiliteDesOffres {

    private static final Duration DUREE = Duration.ofMinutes(5);
    private static final int ETUDIANTS = 20_000;

    private final LireDossierEtudiant lireDossier;
    private final DossiersEnCache dossiers;
    private final Centres centres;
    private final ArbreDesCentres arbre;
    private final Orphelines orphelines;
    private final OffresPubliees publiees;
    private final String etablissement;
    private final MonthDay bascule;
    private final Clock horloge;
    private final Cache<String, Regard> regards;

    VisibiliteDesOffres(
            LireDossierEtudiant lireDossier,
            DossiersEnCache dossiers,
            Centres centres,
            ArbreDesCentres arbre,
            Orphelines orphelines,
            OffresPubliees publiees,
            Reglages reglages,
            Clock horloge) {
        this.lireDossier = lireDossier;
        this.dossiers = dossiers;
        this.centres = centres;
        this.arbre = arbre;
        this.orphelines = orphelines;
        this.publiees = publiees;
        this.etablissement = reglages.etablissement();
        this.bascule = reglages.jourDeLAnnee("annee.bascule");
        this.horloge = horloge;
        this.regards = Caffeine.newBuilder()
                .maximumSize(ETUDIANTS)
                .expireAfterWrite(DUREE)
                .build();
    }

    /**
     * What this person may see. Asks the student records of whom nothing is known for some minutes: not within a
     * transaction.
     *
     * @throws org.entstage.commun.AccesRefuse for who reads no offers
     */
    public Regard regard(Acteur acteur) {
        acteur.exiger(Action.OFFRE_LIRE);
        Etendue etendue = acteur.etendue(Action.OFFRE_LIRE);
        if (etendue.personnel() || !etendue.enseignants().isEmpty()) {
            return Regard.personnel(etablissement);
        }
        String numero = acteur.numeroEtudiant();
        if (numero == null) {
            return Regard.deTous(etablissement);
        }
        Regard connu = regards.getIfPresent(numero);
        if (connu != null) {
            return connu;
        }
        Regard lu = lire(acteur, numero);
        if (!lu.incertain()) {
            regards.put(numero, lu);
        }
        return lu;
    }

    private Regard lire(Acteur acteur, String numero) {
        try {
            DossierScolaire dossier = lireDossier.executer(acteur, numero, false);
            return de(dossier.inscriptions(), !dossier.inscriptionsLues());
        } catch (EtudiantInconnu inconnu) {
            return Regard.deTous(etablissement);
        } catch (SystemeIndisponible muet) {
            return de(List.of(), true);
        }
    }

    /**
     * What a student may see, as far as his file was read at his last visit: for a task, which asks no other system.
     *
     * @param numeroEtudiant null for who has none
     */
    Regard regardConnu(String numeroEtudiant) {
        return numeroEtudiant == null
                ? Regard.deTous(etablissement)
                : dossiers.trouver(numeroEtudiant)
                        .map(dossier -> de(dossier.inscriptions(), false))
                        .orElseGet(() -> Regard.deTous(etablissement));
    }

    /** What everybody may see without an account. */
    public Regard regardDeTous() {
        return Regard.deTous(etablissement);
    }

    /** Whether this offer is seen today by who looks so. */
    public boolean voit(Regard regard, long offre) {
        return publiees.parmi(regard, LocalDate.now(horloge), List.of(offre)).containsKey(offre);
    }

    private Regard de(List<InscriptionEtape> inscriptions, boolean incertain) {
        int annee = AnneeUniversitaire.de(LocalDate.now(horloge), bascule).debut();
        Set<String> etapes = new HashSet<>();
        Set<Long> siens = new HashSet<>();
        for (InscriptionEtape inscription : inscriptions) {
            if (inscription.annee() >= annee) {
                etapes.add(inscription.codeEtape());
                siens.addAll(centresDe(inscription));
            }
        }
        return new Regard(etablissement, false, etapes, siens, incertain);
    }

    private List<Long> centresDe(InscriptionEtape inscription) {
        return centres.pour(inscription.codeComposante(), inscription.codeEtape(), inscription.versionEtape())
                .filter(centre -> !centre.ferme())
                .map(centre -> centre.id())
                .or(orphelines::centre)
                .map(centre -> arbre.arbre().chaine(centre))
                .orElse(List.of());
    }
}
