package org.entstage.structureaccueil;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.entstage.commun.Ecarts;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;
import org.entstage.journal.Journal;
import org.springframework.stereotype.Component;

/**
 * What companies say of themselves and the staff agrees to, within the transaction of the use case that checked who asks:
 * new organisations, and corrections of all that is known of one. Who agreed to what is noted in the journal.
 */
@Component
public class OrganisationsDesEntreprises {

    private static final String OBJET = "structure";

    private final Structures structures;
    private final LectureProfil lecture;
    private final Journal journal;
    private final String etablissement;
    private final Clock horloge;

    OrganisationsDesEntreprises(
            Structures structures, LectureProfil lecture, Journal journal, Reglages reglages, Clock horloge) {
        this.structures = structures;
        this.lecture = lecture;
        this.journal = journal;
        this.etablissement = reglages.etablissement();
        this.horloge = horloge;
    }

    /** @throws Introuvable when this institution has no such organisation */
    public StructureAccueil trouver(long id) {
        return structures.parId(id).orElseThrow(() -> new Introuvable("organisation " + id));
    }

    /** What is known of one, as it would be typed. */
    public static SaisieStructure saisie(FicheStructure connue) {
        return new SaisieStructure(
                connue.raisonSociale(),
                connue.siret(),
                connue.pays(),
                connue.voie(),
                connue.complement(),
                connue.codePostal(),
                connue.commune(),
                new SaisieProfil(
                        connue.type(), connue.formeJuridique(), connue.effectif(), connue.naf(), connue.revisionNaf()),
                connue.telephone(),
                connue.courriel(),
                connue.representantNom(),
                connue.representantFonction());
    }

    /** The known one with the number that was typed. */
    public Optional<FicheStructure> connue(SaisieStructure saisie) {
        return saisie.siretLu().flatMap(structures::parSiret).map(StructureAccueil::fiche);
    }

    /** Checks what was typed, and changes nothing. Tells nothing of other organisations. */
    public Problemes verifier(SaisieStructure saisie, StructureAccueil connue) {
        Problemes problemes = saisie.problemes();
        lecture.lire(saisie.profil(), connue == null ? new Profil() : connue.profil(), problemes);
        return problemes;
    }

    /**
     * Adds one that waits for the staff.
     *
     * @throws RefusMetier with everything that is wrong; a number that is known already is not
     */
    public StructureAccueil proposer(Acteur auteur, SaisieStructure saisie) {
        verifier(saisie, null).refuser();
        Profil profil = lecture.lire(saisie.profil(), new Profil(), new Problemes());
        LocalDateTime maintenant = LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS);
        return structures.enregistrer(
                StructureAccueil.proposee(etablissement, saisie, profil, auteur.login(), maintenant));
    }

    /**
     * Makes one what is said of it; it waits for nobody any more.
     *
     * @param version the one on which the correction was made
     * @throws RefusMetier with everything that is wrong, another one that has the number among it
     * @throws ModificationConcurrente when somebody else changed it meanwhile
     */
    public FicheStructure reprendre(Acteur acteur, StructureAccueil structure, int version, SaisieStructure saisie) {
        ModificationConcurrente.verifier(version, structure.version(), "organisation " + structure.id());
        verifier(saisie, structure).refuser();
        connue(saisie).filter(autre -> autre.id() != structure.id()).ifPresent(autre -> {
            throw new RefusMetier(Probleme.auChamp("siret", "structure.siret.existe", autre.raisonSociale()));
        });
        SaisieStructure avant = saisie(structure.fiche());
        structure.reprendre(saisie, lecture.lire(saisie.profil(), structure.profil(), new Problemes()));
        FicheStructure apres = structures.enregistrer(structure).fiche();
        for (Ecarts.Ecart ecart : Ecarts.entre(avant, saisie(apres))) {
            String champ = ecart.chemin().get(ecart.chemin().size() - 1);
            journal.noter(acteur, OBJET, apres.raisonSociale(), champ, ecart.avant(), ecart.apres());
        }
        return apres;
    }
}
