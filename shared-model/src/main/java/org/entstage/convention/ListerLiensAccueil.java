package org.entstage.convention;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.etudiant.Etudiant;
import org.entstage.lien.Destinataire;
import org.entstage.structureaccueil.FicheStructure;
import org.entstage.structureaccueil.StructureAccueil;

/** The links that the host of a convention was sent, where each stands, and to whom another may go. */
@ReadUseCase
public class ListerLiensAccueil {

    private final ConventionEnCours conventions;
    private final AccesAuxLiens acces;
    private final TuteurDuStage tuteur;
    private final LienDAccueil liens;

    ListerLiensAccueil(ConventionEnCours conventions, AccesAuxLiens acces, TuteurDuStage tuteur, LienDAccueil liens) {
        this.conventions = conventions;
        this.acces = acces;
        this.tuteur = tuteur;
        this.liens = liens;
    }

    /** @throws org.entstage.commun.AccesRefuse unless he may send links of this convention */
    public LiensDeLAccueil executer(Acteur acteur, long id) {
        Convention convention = conventions.lire(acteur, id);
        acces.exiger(acteur, convention);
        boolean joignable = tuteur.joignable(acteur, convention);
        Etudiant etudiant = convention.etudiant();
        return new LiensDeLAccueil(
                convention.numero().toString(),
                (etudiant.prenom() + " " + etudiant.nom()).strip(),
                convention.hote().map(StructureAccueil::raisonSociale).orElse(null),
                liens.registre().lister(LienDAccueil.USAGE, id).stream()
                        .map(lien -> joignable || lien.auteur().equals(acteur.login()) ? lien : lien.sansCourriel())
                        .toList(),
                propositions(tuteur.vu(acteur, convention), convention),
                convention.hote().isPresent() && convention.etat().modifiableParPersonnel());
    }

    private static List<Destinataire> propositions(SaisieLieu lieu, Convention convention) {
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
}
