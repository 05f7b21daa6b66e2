package org.entstage.convention;

import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.etudiant.Etudiant;
import org.entstage.lien.RegistreDesLiens;
import org.entstage.structureaccueil.StructureAccueil;

/** The links that the host of a convention was sent, where each stands, and to whom another may go. */
@ReadUseCase
public class ListerLiensAccueil {

    private final CiblesDesLiens cibles;
    private final TuteurDuStage tuteur;
    private final RegistreDesLiens registre;

    ListerLiensAccueil(CiblesDesLiens cibles, TuteurDuStage tuteur, RegistreDesLiens registre) {
        this.cibles = cibles;
        this.tuteur = tuteur;
        this.registre = registre;
    }

    /**
     * @param avenant id of the avenant to which they lead; null for the convention itself
     * @throws org.entstage.commun.AccesRefuse unless he may send links of this convention
     */
    public LiensDeLAccueil executer(Acteur acteur, long id, Long avenant) {
        CibleDeLien cible = cibles.ouvrir(acteur, id, avenant);
        Convention convention = cible.convention();
        boolean joignable = tuteur.joignable(acteur, convention);
        Etudiant etudiant = convention.etudiant();
        return new LiensDeLAccueil(
                convention.numero().toString(),
                avenant == null ? null : cible.avenant().numero(),
                (etudiant.prenom() + " " + etudiant.nom()).strip(),
                convention.hote().map(StructureAccueil::raisonSociale).orElse(null),
                registre.lister(cible.usage(), cible.objet()).stream()
                        .map(lien -> joignable || lien.auteur().equals(acteur.login()) ? lien : lien.sansCourriel())
                        .toList(),
                CiblesDesLiens.propositions(tuteur.vu(acteur, convention), convention),
                cible.utile());
    }
}
