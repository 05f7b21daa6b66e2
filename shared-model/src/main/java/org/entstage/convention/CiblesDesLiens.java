package org.entstage.convention;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entstage.commun.Introuvable;
import org.entstage.droits.Acteur;
import org.entstage.droits.Geste;
import org.entstage.lien.Destinataire;
import org.entstage.structureaccueil.FicheStructure;
import org.entstage.structureaccueil.StructureAccueil;
import org.springframework.stereotype.Component;

/** Takes out what a host's link leads to, for who may send one, and knows to whom it may go. */
@Component
class CiblesDesLiens {

    private final ConventionEnCours conventions;
    private final AvenantEnCours avenants;
    private final AccesAuxLiens acces;

    CiblesDesLiens(ConventionEnCours conventions, AvenantEnCours avenants, AccesAuxLiens acces) {
        this.conventions = conventions;
        this.avenants = avenants;
        this.acces = acces;
    }

    /**
     * @param avenant id of an avenant of this convention; null for the convention itself
     * @throws Introuvable when it does not exist for this person
     * @throws org.entstage.commun.AccesRefuse unless he may send links of this convention
     */
    CibleDeLien ouvrir(Acteur acteur, long id, Long avenant) {
        Convention convention = conventions.lire(acteur, id);
        acces.exiger(acteur, convention);
        if (avenant == null) {
            return new CibleDeLien(convention, null);
        }
        Avenant lu = avenants.lire(acteur, avenant);
        if (lu.idConvention() != id) {
            throw new Introuvable("avenant " + avenant + " of convention " + id);
        }
        return new CibleDeLien(lu.convention(), lu);
    }

    /** Whether he may send one of this avenant, and it would be of use. */
    boolean utile(Acteur acteur, Avenant avenant) {
        return new CibleDeLien(avenant.convention(), avenant).utile() && acces.ouvert(acteur, avenant.convention());
    }

    /** To whom it may go: the tutor, then the host's own address. */
    static List<Destinataire> propositions(SaisieLieu lieu, Convention convention) {
        List<Destinataire> propositions = new ArrayList<>();
        if (lieu.tuteurNom() != null && lieu.tuteurCourriel() != null) {
            propositions.add(new Destinataire(nom(lieu.tuteurPrenom(), lieu.tuteurNom()), lieu.tuteurCourriel(), null));
        }
        convention
                .hote()
                .map(StructureAccueil::fiche)
                .filter(hote -> hote.courriel() != null)
                .map(hote -> new Destinataire(aQui(hote), hote.courriel(), null))
                .ifPresent(propositions::add);
        return List.copyOf(propositions);
    }

    private static String aQui(FicheStructure hote) {
        return hote.representantNom() == null ? hote.raisonSociale() : hote.representantNom();
    }

    private static String nom(String... morceaux) {
        return Stream.of(morceaux).filter(morceau -> morceau != null).collect(Collectors.joining(" "));
    }

    Geste geste(Acteur acteur) {
        return conventions.geste(acteur);
    }

    void enregistrer(CibleDeLien cible) {
        conventions.enregistrer(cible.convention());
    }
}
