package org.entstage.convention;

import org.entstage.commun.Problemes;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.etudiant.Etudiant;
import org.entstage.structureaccueil.FicheStructure;
import org.entstage.structureaccueil.StructureAccueil;

/** Opens a convention for its host: what concerns the host, and what it still has to say. */
@ReadUseCase
public class ConsulterPourAccueil {

    private final ConventionEnCours conventions;
    private final Examinateur examinateur;

    ConsulterPourAccueil(ConventionEnCours conventions, Examinateur examinateur) {
        this.conventions = conventions;
        this.examinateur = examinateur;
    }

    /**
     * @param hote who followed the link
     * @throws org.entstage.commun.Introuvable when it does not exist for this person, or has no host any more
     */
    public FicheAccueil executer(Acteur hote, long id) {
        Convention convention = conventions.lirePourAccueil(hote, id);
        Examinateur.Avis avis = examinateur.examiner(convention);
        Etudiant etudiant = convention.etudiant();
        return new FicheAccueil(
                convention.id(),
                convention.version(),
                convention.numero().toString(),
                convention.annee(),
                convention.etat(),
                convention.centre().fiche(),
                (etudiant.prenom() + " " + etudiant.nom()).strip(),
                etudiant.courriel(),
                convention.formation().libelleEtape(),
                convention.hote().map(StructureAccueil::fiche).orElseThrow(),
                convention.saisieLieu(),
                convention.saisieStage(),
                convention.saisieDeclarations(),
                convention.enseignant().map(FicheReferent::de).orElse(null),
                convention.heures(),
                avis.gratification(),
                convention.modifiableParAccueil(hote),
                convention.decisionDAccueil(),
                exigences(convention).trouves());
    }

    /** What a host that agrees must have said: who guides and who signs (D124-4), and that no task is forbidden (L124-14). */
    static Problemes exigences(Convention convention) {
        FicheStructure hote = convention.hote().map(StructureAccueil::fiche).orElseThrow();
        SaisieLieu lieu = convention.saisieLieu();
        SignataireDeLHote signataire = lieu.signataire().ou(hote);
        return new Problemes()
                .obligatoire("tuteurPrenom", lieu.tuteurPrenom())
                .obligatoire("tuteurNom", lieu.tuteurNom())
                .obligatoire("tuteurFonction", lieu.tuteurFonction())
                .obligatoire("tuteurCourriel", lieu.tuteurCourriel())
                .obligatoire("signataireNom", signataire.nomComplet())
                .obligatoire("signataireFonction", signataire.fonction())
                .si(
                        convention.declarations().aucuneTacheDangereuse() == null,
                        "aucuneTacheDangereuse",
                        "commun.obligatoire");
    }
}
