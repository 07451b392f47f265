/** Interface labels in French, made by scripts/build-vocabulary.ts: never edited by hand. */
export const french = `
Abandonner
Abandonner la fusion
Abonnement
Accepter
Accepter Word
Accepter et exécuter
Accepter la combinaison
Accepter la complétion inline
Accepter la demande
Accepter la fusion
Accepter la ligne
Accepter la version locale
Accepter le dépôt distant
Accepter les deux
Accepter les modifications
Accepter l’action sélectionnée
Accessibilité
Accolade fermante attendue
Accueil
Accueil de l’espace
Accusés de réception
Accès
Accès au compte
Accès complet
Accès demandé
Accès hors-ligne
Accès rapide
Accès restreint
Accéder au code associé
Accéder au conflit suivant
Accéder au crochet
Accéder au décalage
Accéder au fichier
Accéder au jour actuel
Accéder au répertoire récent
Accéder au symbole
Accéder au test
Accéder au test associé
Achats
Acheter la version complète
Acte
Actif et par défaut
Action
Action Attention
Action de la source
Action manquante ou invalide
Action négative
Action par défaut
Action positive
Action source
Actions
Actions d'onglet
Actions de l’éditeur
Actions de message
Actions de notification
Actions de titre
Actions disponibles
Actions rapides
Actions suggérées
Activation des extensions
Activer
Activer Markdown
Activer assistant de support
Activer enregistreur de test
Activer et recharger
Activer la caméra
Activer la clé API
Activer le bouton sélectionné
Activer le chiffrement
Activer le flux
Activer le micro
Activer le microphone
Activer le mode Compact
Activer les notifications
Activer l’accès visiteur
Activer l’extension
Activer l’exécution continue
Activer mode plein écran
Activer tout
Activer toutes les extensions
Activer/désactiver la réaction
Activer/désactiver le micro
Activer/désactiver le minimap
Activer/désactiver le panneau
Activer/désactiver le pliage
Activer/désactiver le terminal
Activer/désactiver les sorties
Activez le modèle
Activité
Activité des Appareils
Activités
Actualiser
Actualiser l'explorateur
Actualiser les modifications
Actualiser les tests
Actualiser pour charger
Actualités
Actuel
Actuelle
Actuellement expérimental
Actuellement publié
Actuellement sélectionnés
Adapter au contenu
Admin CLI
Administrateur
Administration
Adresse
Adresse IP
Adresse de facturation
Adresse de livraison
Adresse e-mail
Adresse locale
Adresse principale
Adresse transférée
Adresse électronique
Adresses e-mail
Adresses locales
Adresses publiées
Affaire
Affaires
Affecter
Affichage
Affichage accessible
Affichage de la feuille
Affichage de l’heure
Affichage des problèmes
Affichage des versions pour
Affiche le menu contextuel
Affiche l’action
Afficher
Afficher calendrier par
Afficher comme
Afficher dans Paramètres
Afficher dans la conversation
Afficher détails
Afficher en lecture seule
Afficher en mode Explorateur
Afficher en moins
Afficher en plein écran
Afficher en plus
Afficher l'aide
Afficher l'astuce suivante
Afficher l'onglet explorateur
Afficher l'onglet précédent
Afficher l'onglet suivant
Afficher l'éditeur
Afficher la barre latérale
Afficher la base
Afficher la configuration
Afficher la documentation
Afficher la grille
Afficher la licence
Afficher la ligne sélectionnée
Afficher la palette
Afficher la recherche
Afficher la région inchangée
Afficher la sortie
Afficher la source
Afficher la sélection
Afficher la télémétrie
Afficher la version
Afficher la vue développée
Afficher le QR code
Afficher le badge
Afficher le contenu
Afficher le dernier onglet
Afficher le formatage
Afficher le journal
Afficher le membre
Afficher le message
Afficher le paramètre
Afficher le premier onglet
Afficher le test
Afficher les appels entrants
Afficher les appels sortants
Afficher les astuces
Afficher les avertissements
Afficher les caractères
Afficher les clés brutes
Afficher les conflits
Afficher les conteneurs
Afficher les correctifs
Afficher les données binaires
Afficher les dépendances
Afficher les détails
Afficher les erreurs
Afficher les espaces blancs
Afficher les extensions
Afficher les fichiers exclus
Afficher les flux cachés
Afficher les flux modifiés
Afficher les formules
Afficher les icônes
Afficher les informations
Afficher les journaux
Afficher les notifications
Afficher les onglets
Afficher les options
Afficher les paramètres
Afficher les recommandations
Afficher les sorties vides
Afficher les sous-types
Afficher les sujets
Afficher les supertypes
Afficher les tests masqués
Afficher les valeurs locales
Afficher les widgets
Afficher les éditeurs ouverts
Afficher les éléments réduits
Afficher les éléments résolus
Afficher les étiquettes
Afficher les événements liés
Afficher liste d'objets
Afficher l’aperçu
Afficher l’extension
Afficher l’historique
Afficher l’image
Afficher moins
Afficher plus
Afficher tous
Afficher tous les flux
Afficher tous les salons
Afficher tous les tests
Afficher tous les éléments
Afficher tout
Afficher tout le texte
Afficher toutes les commandes
Afficher toutes les tâches
Afficher un aperçu
Afficher zone comme colonne
Afficher/Masquer la colonne
Afficher/masquer le lien
Afficher/masquer l’évènement
Affiché récemment
Agenda
Agent utilisateur
Agrandir
Agrandir le groupe
Agréger par
Aide
Aide aux commandes
Aimanter aux objets
Ajout de fichiers
Ajout distant
Ajoute une authentification
Ajouter
Ajouter au projet
Ajouter aux favoris
Ajouter contacts
Ajouter des domaines SSO
Ajouter des fichiers
Ajouter des modèles
Ajouter des personnes
Ajouter des salons existants
Ajouter d’autres
Ajouter d’autres fichiers
Ajouter filtre
Ajouter l'occurrence suivante
Ajouter l'élément
Ajouter le contexte
Ajouter le modèle
Ajouter le thème
Ajouter le téléchargement
Ajouter nouveau ou nouvelle
Ajouter nouvel onglet
Ajouter nouvelle ligne
Ajouter photo
Ajouter un Lien
Ajouter un Widget
Ajouter un champ
Ajouter un choix
Ajouter un commentaire
Ajouter un compte
Ajouter un compte connecté
Ajouter un curseur au-dessus
Ajouter un domaine
Ajouter un dossier
Ajouter un espace
Ajouter un espace existant
Ajouter un fichier
Ajouter un filtre
Ajouter un flux
Ajouter un journal composé
Ajouter un noeud
Ajouter un nom défini
Ajouter un nouveau serveur
Ajouter un port
Ajouter un portefeuille Solana
Ajouter un salon
Ajouter un salon existant
Ajouter un serveur
Ajouter un serveur MCP
Ajouter un élément
Ajouter une adresse e-mail
Ajouter une clé
Ajouter une clé ssh
Ajouter une colonne
Ajouter une condition
Ajouter une configuration
Ajouter une expression
Ajouter une feuille
Ajouter une intégration
Ajouter une ligne
Ajouter une nouvelle
Ajouter une nouvelle clé
Ajouter une personne
Ajouter une rangée
Ajouter une relation
Ajouter une règle
Ajouter une réaction
Ajouter une sortie
Ajoutez ci-dessous
Ajuster la taille
Ajuster les paramètres
Alerte
Alertes système
Algorithme
Alignement
Alignement horizontal
Alignement vertical
Aligner au centre
Aligner au milieu
Aligner en bas
Aligner en haut
Aligner la sélection
Aligner le panneau
Aligner le volet
Aligner à droite
Aligner à gauche
Aller au curseur
Aller au dernier message
Aller au noeud précédent
Aller au noeud suivant
Aller au premier message
Aller aux paramètres
Aller en arrière
Aller en avant
Alt
Alt Gr
Analyse
Analyse descendante
Analyses
Anciens sondages
Ancre de sélection
Ancrer en bas
Animations
Animaux et nature
Annulation d’écho
Annulation en cours
Annule l'édition
Annuler
Annuler Bisect
Annuler l'adhésion
Annuler l'édition
Annuler la demande
Annuler la dernière demande
Annuler la fusion
Annuler la modification
Annuler la publication
Annuler la recherche
Annuler la requête
Annuler la souscription
Annuler le débogage
Annuler le figement
Annuler le téléversement
Annuler les demandes
Annuler les modifications
Annuler l’acceptation
Annuler l’autocomplétion
Annuler l’essai gratuit
Annuler sélection multiple
Annuler/Rétablir
Année
Année cumulée
Année précédente
Année suivante
Anomalie
Août
Aperçu
Aperçu Markdown
Aperçu avant impression
Aperçu dans l'éditeur
Aperçu de la déclaration
Aperçu de la définition
Aperçu de la refactorisation
Aperçu de la sortie
Aperçu de l’espace
Aperçu de message
Aperçu des implémentations
Aperçu des références
Aperçu en direct
Aperçus des liens
Appareil
Appareil par défaut
Appareil utilisateur
Appareil vérifié
Appareils
Appareils actifs
Appareils connectés
Apparence
Appel
Appel audio
Appel en cours
Appel entrant
Appel manqué
Appel rejeté
Appel terminé
Appel vidéo
Appel vidéo commencé
Appel vidéo terminé
Appelant inconnu
Appels
Appels audio et vidéo
Application
Application d'authentification
Application de l’état
Application des extensions
Application des paramètres
Application des tâches
Application inconnue
Applications
Appliquer
Appliquer automatiquement
Appliquer dans Éditeur
Appliquer la couleur
Appliquer la refactorisation
Appliquer les modifications
Approuver
Approuver le dossier
Approuver l’éditeur installer
Approuvé par Microsoft
Après aujourd'hui
Après le
Arborescence avec erreurs
Arborescence avec problèmes
Arborescence rapide
Archiver
Archives
Arguments d’exécution
Arguments transmis au serveur
Arrière-plan
Arrêter
Arrêter Bisect
Arrêter et fermer
Arrêter l'extension Bisect
Arrêter la dictée
Arrêter la recherche
Arrêter la session
Arrêter le débogage
Arrêter le processus
Arrêter le serveur
Arrêter les flux
Arrêter l’enregistrement
Arrêter l’enregistrement vidéo
Arrêter l’exécution
Arrêter l’exécution continue
Article
Articles
Assigné à
Assistance
Assistance et retours
Assistance par e-mail
Assistant intégré
Assistant personnalisé
Assistants personnalisés
Assisté par modèle
Association actuelle
Atteindre
Atteindre la déclaration
Atteindre la définition
Atteindre la ligne/colonne
Atteindre le crochet
Atteindre le fichier
Atteindre le pli parent
Atteindre les implémentations
Atteindre les références
Atteindre un symbole
Attention
Attribuer
Attribut Nofollow
Au centre
Au départ
Au moins un Correspond
Aucun Changelog disponible
Aucun accusé disponible
Aucun accès
Aucun compte disponible
Aucun document disponible
Aucun dossier ouvert
Aucun e-mail
Aucun espace de travail
Aucun extrait disponible
Aucun fichier
Aucun fichier choisi
Aucun fichier modifié
Aucun fichier trouvé
Aucun filtre
Aucun filtre défini
Aucun filtre sélectionné
Aucun groupe
Aucun hint incrusté
Aucun historique de paiement
Aucun jeton sélectionné
Aucun lien défini
Aucun membre
Aucun micro détecté
Aucun microphone détecté
Aucun paramètre trouvé
Aucun port réacheminé
Aucun problème
Aucun regroupement
Aucun résultat
Aucun résultat correspondant
Aucun résultat trouvé
Aucun résumé disponible
Aucun salon visité récemment
Aucun symbole d'éditeur
Aucun test trouvé ici
Aucun tri
Aucun utilisateur
Aucun vote exprimé
Aucun éditeur correspondant
Aucun élément
Aucun élément sélectionné
Aucune autre version trouvée
Aucune caméra détectée
Aucune clé API trouvée
Aucune colonne trouvée
Aucune commande correspondante
Aucune configuration
Aucune date sélectionnée
Aucune donnée
Aucune donnée de diagramme
Aucune déclaration
Aucune dépendance
Aucune entrée
Aucune entrée correspondante
Aucune extension
Aucune icône de fichier
Aucune machine
Aucune modification
Aucune modification acceptée
Aucune méthode disponible
Aucune notification
Aucune nouvelle notification
Aucune option
Aucune option disponible
Aucune référence
Aucune réponse reçue
Aucune sortie audio détectée
Aucune suggestion
Aucune sélection
Aucune tâche correspondante
Aucune valeur
Aucune version trouvée
Aucune vue correspondante
Aucune vue disponible
Aucune vue trouvée
Audio
Audio et vidéo
Audio sans nom
Augmenter l’indentation
Aujourd'hui
Auteur de la création
Authentification
Authentification interrompue
Authentification réussie
Authentifications configurées
Autocomplétion de commande
Autocomplétion de notification
Autocomplétion de salon
Autocomplétion d’espace
Autocomplétion d’utilisateur
Autocomplétion d’émoji
Automatique
Automatiser
Autorisation requise
Autorisations
Autoriser
Autoriser l’accès
Autoriser maintenant
Autre
Autre dispositif d'imitation
Autre serveur d’accueil
Autres
Autres actions
Autres adresses publiées
Autres calendriers
Autres fichiers
Autres options
Autres options de colonne
Autres recherches
Autres recommandations
Autres salons
Autres sessions
Avancer
Avancer la sélection
Avancé
Avant aujourd'hui
Avant le
Avatar
Avertir avant de quitter
Avertissement
Avertissement émis
Avertissements
Avr
BIC
Balise d'objet
Balises
Banc d'essai
Bannir de l'espace
Bannir des utilisateurs
Bannière de focus
Banque
Barre d'adresse
Barre d'espacement
Barre d'information
Barre d'outils
Barre d'état
Barre de menu
Barre de menus
Barre de titre
Barre de titre personnalisée
Barre des tâches
Barre d’activité
Barre d’onglets
Barre latérale
Barre latérale primaire
Barre latérale principale
Barres de navigation
Bas de la page
Basculement vers un profil
Basculer en barré
Basculer en gras
Basculer en italique
Basculer en ligne
Basculer en mode édition
Basculer en souligné
Basculer l'aperçu
Basculer la palette
Basculer les modifications
Base de données
Base de données incompatible
Batterie
Bibliothèque
Bibliothèque Excalidraw
Bibliothèque personnelle
Bibliothèque soumise
Bleu myosotis
Bleu profond
Bloc bascule
Bloc de code
Bloc de code précédent
Bloc de code suivant
Bloc formatté
Blocs de code
Blog
Bloquer
Bluetooth
Bordure
Bordure diagonale descendante
Bordure diagonale montante
Bordures
Bouton de commande
Bouton fléché
Bouton segmenté
Boîte d'envoi
Boîte d'édition
Boîte de réception
Branche
Branche invalide
Branches
Brouillon
Brouillons
Bureau
CONSOLE DE DÉBOGAGE
Cache
Cache local incompatible
Cacher les autocollants
Cadran horloge
Calendrier
Calendrier de planification
Calendriers
Campagne
Campagnes
Caméra
Canal
Canaux
Capacités
Capture d’écran
Carnet d'adresses
Case d'option
Catégorie
Catégories
Cc
Cci
Ce PC
Ce mois-ci
Cellule
Cellule de Notebook
Cellule de bloc-notes terminée
Cellules
Cellules de code
Centre d'aide
Centre de commandes
Centre de coûts
Centre de notifications
Centrer
Centrer horizontalement
Centrer la cellule active
Centrer verticalement
Cercle
Cet appareil
Cette semaine
Champ
Champ obligatoire
Champs
Champs obligatoires
Changement de profil
Changement précédent
Changement suivant
Changements distants
Changements indexés
Changements locaux
Changer d'éditeur
Changer de Fichier
Changer de branche locale
Changer de côté
Changer de groupe
Changer de plan
Changer de profil
Changer de relation
Changer de sortie
Changer de terminal
Changer de terminal actif
Changer la couleur
Changer la description
Changer la disposition
Changer la taille
Changer le modèle
Changer le mot de passe
Changer le sujet
Changer le thème
Changer les paramètres
Changer les permissions
Changer l’attribution
Changer l’icône
Chargement
Chargement de la bibliothèque
Chargement de la palette
Chargement de la scène
Chargement de l’aperçu
Chargement des catalogues
Chargement des extensions
Chargement des flux
Chargement des sondages
Chargement des suggestions
Chargement en cours
Charger
Charger depuis un fichier
Charger depuis un lien
Charger plus
Charger plus de sondages
Chargez plus d'éléments
Chemin absolu
Chemin copié
Chemin de navigation
Chemin d’accès
Chemin relatif
Chercher dans les fichiers
Chiffrement activé
Chiffrement désactivé
Choisir des réactions
Choisir le dossier
Choisir un fichier
Choisir un mois
Choisir un port réacheminé
Choisir une année
Choisir une date
Choisir une langue
Choisir une option
Choisir une organisation
Choisissez Trusted
Choisissez un compte
Choisissez une organisation
Citation
Civilité
Classer
Classeur
Clavier
Clic de souris
Client
Clients
Cliquer pour afficher
Cliquer pour copier
Cliquer pour développer
Cliquer pour sélectionner
Cliquez pour copier
Cliquez pour interagir
Cloche de terminal
Cloner le dépôt
Cloner le format
Cloner un dépôt Git
Cloner un projet
Cloner un référentiel
Clé
Clé API
Clé SSH
Clé actuelle
Clé de chiffrement
Clé de chiffrement invalide
Clé de la session
Clé de sauvegarde enregistrée
Clé de session
Clé de sécurité
Clé de sécurité invalide
Clé d’état
Clé privée d’auto-signature
Clé privée maîtresse
Clé vérifiée
Clés API
Clés SSH
Clés de sécurité
Clés restaurées
Code
Code Action Appliqué
Code Machine
Code associé
Code associé introuvable
Code d'intégration
Code de récupération
Code de sauvegarde
Code de vérification
Code de vérification incorrect
Code hex
Code incorrect
Code postal
Coder avec des extensions
Codes de récupération
Coffre secret
Collaboration en direct
Collage spécial
Collecte de données
Collection incorrecte
Coller
Coller au format texte
Coller comme texte brut
Coller l'URL
Coller la cellule
Coller la cellule au-dessus
Coller la formule
Coller la ligne
Coller la valeur
Coller le champ
Coller le format
Coller le texte seulement
Coller les graphiques
Coller les noeuds
Coller les styles
Coller une image
Collègues et équipes
Colonne
Colonnes
Combinaison de touches
Combinaisons de touches
Commande
Commande inconnue
Commande réussie
Commande terminal réussie
Commande épinglée
Commandes
Commandes d'exécution
Commandes de navigation
Commence le
Commence par
Commencer
Commencer la conversation
Commencer la vérification
Commencer l’authentification
Commencer l’essai gratuit
Commentaire
Commentaire envoyé
Commentaires
Commuter l'état
Comparer
Comparer avec celui enregistré
Comparer avec la base
Comparer avec le fichier
Comparer avec local
Comparer les modifications
Comparer les versions
Comparez des émojis uniques
Compléter la vérification
Comportement toxique
Composant
Compresser
Compression des images
Compris
Comptabilité
Compte
Compte actuel
Compte créé
Compte incorrect détecté
Compte vérifié avec succès
Comptes
Comptes connectés
Comptes entreprises
Concentre le curseur précédent
Concentre le curseur suivant
Conditions d'utilisation
Conditions de service
Conditions générales
Confidentialité
Configuration
Configuration Git
Configuration des clés
Configuration des identifiants
Configurer
Configurer VS Code
Configurer VS Code Web
Configurer des onglets
Configurer des outils
Configurer des tâches
Configurer des éditeurs
Configurer la conversation
Configurer la disposition
Configurer la limite
Configurer la tâche
Configurer la visibilité
Configurer le client Git
Configurer les instructions
Configurer les outils
Configurer les paramètres
Configurer les tâches
Configurer l’annonce
Configurer une tâche
Confirmation
Confirmer
Confirmer avant la fermeture
Confirmer la copie
Confirmer la duplication
Confirmer la génération
Confirmer la modification
Confirmer la publication
Confirmer la restauration
Confirmer la suppression
Confirmer le mot de passe
Confirmer l’annulation
Confirmer pour continuer
Confirmez le déplacement
Conflits de formateur
Connecter
Connecter le nouvel appareil
Connecter l’utilisateur
Connecter plusieurs au noeud
Connecter un compte
Connexion
Connexion demandée
Connexion en cours
Connexion perdue
Connexion réussie
Connexion échouée
Connexions
Conseils et astuces
Consentement légal
Conserver l'abonnement
Conserver l'éditeur
Conserver l’essai gratuit
Conserver valeurs existantes
Console
Consulter d’abord
Consulter la documentation
Contact
Contact d'urgence
Contacter le support
Contacts
Conteneur d'éléments
Contenu
Contenu de l'éditeur
Contenu de la scène
Contenu de l’évènement
Contenu illicite
Contenu numérique
Contenu visualiseur PDF
Contexte de liaison
Contextes de menu
Contient des rendez-vous
Contient le contenu requis
Continuer
Continuer en mode Conversation
Continuer la conversation dans
Continuer le processus
Continuer sans e-mail
Contrainte de filtrage
Contraste élevé clair
Contraste élevé sombre
Contrat
Contrats
Contrôle de code source
Contrôle de version
Contrôle open source
Contrôles de conversation
Contrôles de disposition
Conversation
Conversation inline
Conversation privée
Conversations
Conversations privées
Conversations privées récentes
Conversations récentes
Convertir en code
Convertir en nombre
Convertir en sous-flux
Convertisseurs de notebook
Cookies
Coordonnées
Coordonnées bancaires
Copie en cours
Copie locale
Copier
Copier au format HTML
Copier dans Paramètres
Copier dans le presse-papier
Copier dans le presse-papiers
Copier de
Copier et continuer
Copier et fermer
Copier l'adresse locale
Copier la cellule
Copier la commande
Copier la dernière commande
Copier la ligne
Copier la ligne modifiée
Copier la ligne supprimée
Copier la sortie
Copier la source mathématique
Copier la sélection
Copier la valeur
Copier le champ
Copier le chemin
Copier le dossier
Copier le lien
Copier le lien ci-dessous
Copier le message
Copier le profil depuis
Copier le texte
Copier les dossiers
Copier les lignes modifiées
Copier les lignes supprimées
Copier les noeuds sélectionnés
Copier les styles
Copier l’adresse
Copier l’expression
Copier tous les codes
Copier tout
Copier un lien
Copier vers
Copier vers le lieu
Copilot Business
Copilot Free
Copilot Pro
Copié dans le Presse-papiers
Copié dans le presse-papier
Corbeille
Correctif rapide
Correctif rapide de terminal
Correctifs rapides
Correction rapide
Correspondance approximative
Correspondance de fichier
Correspondance précédente
Correspondance suivante
Corriger automatiquement
Corrigez le problème joint
Corrigez les problèmes joints
Couleur
Couleur de bordure
Couleur de police
Couleur de remplissage
Couleur des liens actifs
Couleur par défaut
Couleur personnalisée
Couleurs
Couleurs récentes
Couper
Couper la cellule
Couper la sélection
Couper les noeuds sélectionnés
Courriel
Courriel invalide
Courriel vérifié
Courrier
Courrier indésirable
Couverture de test
Crochet fermant attendu
Croissant
Création
Création de l’HTML
Création des paramètres
Création des salons
Création des tâches
Crédit restant
Crée le salon visio
Crée un lien
Créer
Créer des choix
Créer en interne
Créer le dossier
Créer le premier utilisateur
Créer l’organisation
Créer relation
Créer un canal
Créer un compte
Créer un domaine
Créer un dossier
Créer un espace
Créer un fichier
Créer un lien & intégrer
Créer un nouveau salon
Créer un nouveau terminal
Créer un nouvel espace
Créer un projet
Créer un salon
Créer un salon privé
Créer un salon public
Créer un salon visio
Créer un sondage
Créer un sous-flux
Créer une branche
Créer une clé
Créer une entrée
Créer une nouvelle salle
Créer une organisation
Créer vignette
Créez des vues
Créé le
Créé par
Ctrl
Curseur droit
Curseur gauche
Curseur vers le bas
Curseur vers le haut
Curseurs secondaires supprimés
Cyan foncé
Cycle de facturation
Dans un dossier approuvé
Dans une fenêtre approuvée
Date
Date d'embauche
Date d'entrée
Date d'expiration
Date d'échéance
Date de commande
Date de création
Date de début
Date de facture
Date de fin
Date de livraison
Date de modification
Date de naissance
Date et heure
Dates
Dates individuelles
Davantage de validations
De
Demande Ajax interrompue
Demande d'adhésion
Demande de vérification
Demande d’accès envoyée
Demander l’accès
Depuis le début
Dernier
Dernier accès
Dernier fichier restauré
Dernier évènement
Dernière activité
Dernière connexion
Dernière modification
Dernière page
Dernière publication
Dernière version
Descendre
Descendre pour rafraîchir
Description
Description de la bibliothèque
Description de la règle
Description des permissions
Dessin
Dessiner un glyphe
Destinataire
Destinataires
Deux colonnes
Deux colonnes en bas
Deux lignes
Deuxième trimestre
Devis
Devise
Diagramme Mermaid
Dialogue Glisser
Dialogue Redimensionner
Diaporama
Diapositive
Diapositives
Diffusion audio
Diffusions audio
Différent de
Dim.
Dimanche
Diminuer le retrait
Discussion
Discussions
Disponibilité
Disposition
Disposition centrée
Disposition de clavier
Disposition de l'éditeur
Disposition des colonnes
Disposition mixte
Disque local
Dissocier
Dissocier la sélection
Dissocier le texte
Distant
Diviser la cellule
Diviser le terminal
Document
Document connexe
Document modifié
Document verrouillé
Document vierge
Documentation
Documenter les symboles
Documents
Domaine de l'organisation
Domaines vérifiés
Données
Données contextuelles
Données d'utilisation
Données exportées
Données personnelles
Données requises manquantes
Données utilisateur
Dossier
Dossier de lien symbolique
Dossier du personnel
Dossiers
Double-cliquer pour déplier
Double-cliquer pour insérer
Double-cliquez pour afficher
Droit révoqué avec succès
Droite
Droits
Droits additionnels
Dupliquer
Dupliquer la sélection
Durée
Débogage
Débogage arrêté
Débogage des notifications
Débogage démarré
Déboguer la dernière série
Déboguer le test
Déboguer les scripts chargés
Déboguer les tests
Déboguer les variables
Déboguer par pointage
Déboguer tous les tests
Début
Début de la sauvegarde
Décembre
Décennie précédente
Décennie suivante
Déclaration de confidentialité
Déclencher des suggestions
Déclencher une action
Déconnecter
Déconnecter le compte
Déconnecter les appareils
Déconnecter l’Agent distant
Déconnecter l’appareil
Déconnecter l’utilisateur
Déconnecter tous les appareils
Déconnexion
Déconnexion réussie
Décorations Diff
Découverte des tests
Découvrir plus d’informations
Décroissant
Défilement arrière
Défilement avant
Défilement verrouillé
Défilement épinglé
Défiler tout en haut
Définir comme principal
Définir comme principale
Définir filtres
Définir groupes
Définir la valeur
Définir le point focal
Définir le profil
Définir le thème
Définir le tri
Définir les dimensions fixes
Définir l’assistant
Définir l’entrée gérée
Définir par défaut
Définissable par salon
Définition de l’ID
Définition de type introuvable
Définition introuvable
Définitions de type
Dégrouper la sélection
Démarrage de VS Code
Démarrage de l’export
Démarrage sans éditeur
Démarrer
Démarrer l'enregistrement
Démarrer la dictée
Démarrer la discussion
Démarrer la modification liée
Démarrer la session
Démarrer le débogage
Démarrer le serveur
Démarrer les flux
Démarrer l’extension Bisect
Démarrer l’exécution continue
Démarrer une diffusion audio
Département
Dépendances
Déplacer
Déplacer au-dessus
Déplacer des vues
Déplacer en dernière place
Déplacer en dessous
Déplacer en première place
Déplacer et/ou renommer
Déplacer la vue
Déplacer le canevas
Déplacer le dossier
Déplacer tout en bas
Déplacer tout en haut
Déplacer vers
Déplacer vers l'arrière
Déplacer vers l'avant
Déplacer vers la Corbeille
Déplacer vers la cible
Déplacer vers la droite
Déplacer vers la gauche
Déplacer vers la source
Déplacer vers le bas
Déplacer vers le haut
Déplacez les fichiers ici
Déplier de manière récursive
Déplier la cellule
Déplier tout
Déplier toutes les régions
Déployer des flux
Déployé avec succès
Déposer un fichier
Désactiver
Désactiver la caméra
Désactiver la fonctionnalité
Désactiver le chiffrement
Désactiver le flux
Désactiver le micro
Désactiver le microphone
Désactiver le mode Compact
Désactiver l’annonce
Désactiver l’utilisateur
Désactiver tout
Désactivez la fonctionnalité
Désactivez le modèle
Désactivé
Désactivé en mode Restreint
Déscinder le terminal
Désignation
Désinstallation de l’extension
Désinstallation en cours
Désinstaller
Désinstaller l’extension
Désinstaller tout
Désinviter de l’espace
Désélectionner tout
Détacher
Détacher l'éditeur
Détacher la session
Détacher le widget
Détails
Détails de l’erreur
Détails de session
Détails message
Détection automatique
Détection des noyaux
Développer
Développer groupe
Développer la notification
Développer la section
Développer la sélection
Développer les éléments
Développer noeud
Développer tous les diffs
Développer tous les dépôts
Développer tous les éléments
Développer/Réduire
Développeur
Déverrouillage échoué
Déverrouiller
Déverrouiller le Groupe
Déverrouiller le flux
Déverrouillé avec succès
Dézoomer
E-mail
E-mail de vérification
E-mail envoyé
E-mail manquant
E-mail vérifié avec succès
E-mails
EXPLORATEUR
Ecrivez ici
Editeur Jodit
Editeur de recherche
Effacer
Effacer Ouvert récemment
Effacer la console
Effacer la couverture
Effacer la notification
Effacer la recherche
Effacer la sortie
Effacer la sélection
Effacer le contenu
Effacer le terminal
Effacer les filtres
Effacer les formats
Effacer récemment ouvert
Effacer tous les résultats
Effacer tout
Effacer toutes les sorties
Empiler verticalement
Emplacement actuel
Emplacement de la police
Employé
Employés
En ajouter maintenant
En attente d'acceptation
En attente d’approbation
En comparaison avec
En cours
En cours d'exécution
En cours d'utilisation
En cours de développement
En file d'attente
En lecture seule
En ligne
En mode Restreint
En pause
En retard
En retard le
En savoir plus
En train de rejoindre
En voir moins
En voir plus
En-tête
En-tête - Actions
En-têtes Markdown uniquement
Encodage de fichier modifié
Encodage de l'éditeur
Enregistrement
Enregistrement automatique
Enregistrement des touches
Enregistrement vocal arrêté
Enregistrement vocal commencé
Enregistrements
Enregistrer
Enregistrer avec des conflits
Enregistrer avec l'encodage
Enregistrer comme fichier
Enregistrer et Réessayer
Enregistrer et fermer
Enregistrer la sortie sous
Enregistrer le brouillon
Enregistrer le fichier local
Enregistrer le profil
Enregistrer les clés
Enregistrer les modifications
Enregistrer l’image
Enregistrer sous
Enregistrer tous les fichiers
Enregistrer tout
Enregistrer une vidéo
Enregistreur - test
Enregistrés
Ensemble d’outils vide
Ensembles d’outils
Entourer de
Entreprise
Entrepôt
Entrer la commande
Entrer le nouveau nom
Entrer le signal manuellement
Entrer une URL valide
Entrer une valeur valide
Entrez les détails
Entrez les heures
Entrez les minutes
Entrez les secondes
Entrez un chemin valide
Entrez un entier valide
Entrez un nom
Entrez un nombre valide
Entrez un nouveau nom
Entrez un titre
Entrez une URL
Entrez une date-heure valide
Entrez une devise valide
Entrez une unité valide
Entrez une valeur
Entrez une valeur valide
Entrée
Entrée REPL
Entrée correctement validée
Entrée dans le salon
Entrée dans l’espace
Entrée de focus
Entrée effacée
Entrée pour information
Entrée rapide
Entrées
Envoi de l’invitation
Envoi de signature annulé
Envoi des journaux
Envoi impossible
Envoi terminé
Envoie le message flouté
Envoie les Space Invaders
Envoyer
Envoyer SMS
Envoyer comme message
Envoyer des invitations
Envoyer des messages
Envoyer des réactions
Envoyer la séquence
Envoyer la vidéo enregistrée
Envoyer le message
Envoyer le signal
Envoyer le signalement
Envoyer les fichiers
Envoyer les journaux
Envoyer l’e-mail
Envoyer message
Envoyer plus tard
Envoyer un autocollant
Envoyer un avatar
Envoyer un commentaire
Envoyer un e-mail
Envoyer un fichier
Envoyer un message
Envoyer un message chiffré
Envoyer un message vocal
Envoyer une réponse
Envoyer une réponse chiffrée
Envoyer vers l'avant
Envoyer/Recevoir
Envoyez un message privé
Envoyé le
Envoyés
Erreur
Erreur - Contenu mixte
Erreur Git
Erreur d'authentification Git
Erreur de commande
Erreur de communication
Erreur de connexion
Erreur de serveur inconnue
Erreur de temporisation
Erreur de validation
Erreur d’aperçu
Erreur d’envoi
Erreur inattendue
Erreur inconnue
Erreurs
Espace de travail
Espace de travail actuel
Espace de travail personnel
Espace privé
Espace public
Espace sans nom
Espace utilisé
Espaces avec accès
Espaces de travail
Essai commencé le
Essai gratuit
Essayer maintenant
Essayer un autre package
Estimation
Etiquette
Examiner les modifications
Examiner les problèmes
Exemple de message
Exemple de transfert
Exemples
Expiration
Expliquez les changements
Explorateur de fichiers
Explorateur de paramètres
Explorateur de processus
Explorateur de tests
Explorateur de vérification
Explorateur distant
Explorez les salons publics
Export annulé
Export réussi
Exporter
Exporter comme
Exporter comme fichier
Exporter comme lien
Exporter des noeuds
Exporter en CSV
Exporter en PDF
Exporter en PNG
Exporter en SVG
Exporter en image
Exporter l'image
Exporter la conversation
Exporter le profil
Exporter les journaux
Exporter les noeuds
Exporter manuellement les clés
Exporter une conversation
Exporter vers la bibliothèque
Exposant
Expulser des utilisateurs
Expéditeur
Expérimental
Extension Bisect
Extension inconnue
Extension locale
Extension privée
Extensions
Extensions de fichier
Extensions de langage
Extensions de runtime
Extensions introuvables
Extraire
Extraire tout
Extrait de code utilisateur
Extrait de code vide
Extraits de code
Extraits existants
Exécuter
Exécuter avec couverture
Exécuter dans le terminal
Exécuter des tests
Exécuter en premier
Exécuter et déboguer
Exécuter jusqu'au curseur
Exécuter l'invite
Exécuter la cellule
Exécuter la commande
Exécuter la commande récente
Exécuter la recherche
Exécuter la tâche
Exécuter le code
Exécuter le fichier actif
Exécuter le test
Exécuter le texte sélectionné
Exécuter les tests
Exécuter l’entrée REPL
Exécuter ou Déboguer
Exécuter plusieurs commandes
Exécuter sans débogage
Exécuter tous les tests
Exécuter tout
Exécutez le test
Exécution correcte
Exécution des extensions
Exécution en cours
FAQ
Facturation
Facture
Factures
Facturé annuellement
Facultatif
Faire confiance
Faire confiance au parent
Faire la réinitialisation
Faire suivre
Fait avec Excalidraw
Famille des caractères
Famille et amis
Favori
Favoris
Fax
Fenêtre
Fenêtre Capture d’écran
Fenêtre de recherche
Fenêtre de widget
Fenêtre d’application
Fenêtre interactive
Fermer
Fermer Remplacer le widget
Fermer avec des conflits
Fermer l'onglet
Fermer l'éditeur
Fermer l'éditeur épinglé
Fermer la bannière
Fermer la barre latérale
Fermer la conversation rapide
Fermer la fenêtre
Fermer la fenêtre pop-over
Fermer la version sauvegardée
Fermer le compte
Fermer le dossier
Fermer le flux
Fermer le groupe
Fermer le menu utilisateur
Fermer les autres
Fermer l’aperçu
Fermer tous les éditeurs
Fermer tout
Fermeture de session
Fermez le groupe
Feuille
Feuille actuelle
Feuille de calcul
Feuille de temps
Feuilles
Fichier
Fichier Lisez-moi
Fichier SYLK
Fichier actif
Fichier attaché
Fichier créé
Fichier d'identifiants
Fichier de flux
Fichier déplacé
Fichier enregistré
Fichier joint
Fichier modifié depuis
Fichier remplacé
Fichier renommé
Fichier texte
Fichiers
Fichiers associés
Fichiers d’invite
Fichiers et dossiers
Fichiers image
Fichiers journaux
Fichiers locaux
Figer la première colonne
Figer la première ligne
Figer les volets
Fil de discussion
Filigrane
Fils de discussion
Filtrage des tests
Filtre
Filtre actif
Filtre facettes
Filtrer
Filtrer des commentaires
Filtrer les appareils
Filtrer les entrées
Filtrer les extensions
Filtrer les problèmes
Filtrer les résultats
Filtrer les éléments
Filtrer par
Filtres
Filtré par
Fin
Fin de fichier attendue
Fin des résultats
Fin d’expression inattendue
Flux arrêtés
Flux cachés
Flux courant
Flux de travail
Flux démarrés
Flux modifiés
Flux redémarrés avec succès
Flèche courbée
Flèche vers la droite
Flèche vers la gauche
Flèche vers le bas
Flèche vers le haut
Focus dans le panneau
Fonction
Fonction de référence
Fonctionnalités disponibles
Fonctionnalités d’extension
Fonctionnalités essentielles
Fonctionnalités proposées
Fonctions
Forcer le déverrouillage
Format
Format de la police
Formatter JSON
Formatter avec Markdown
Formes
Formules
Fournisseur
Fournisseur SAML personnalisé
Fournisseurs
Fractionner
Fractionner en bas
Fractionner en groupe
Fractionner en haut
Fractionner et déplacer
Fractionner l'éditeur
Frappe en cours
Fuseau horaire
Fusion Git abandonnée
Fusion Git terminée
Fusion horizontale
Fusion verticale
Fusionner
Fusionner et centrer
Fusionner la sélection
Fusionner les cellules
Février
Garder les proportions
Garder ouvert
Gauche
Genre
Gestion de l'éditeur
Gestion des palettes
Gestion des utilisateurs
Gestionnaire d'URL
Gestionnaire d’intégration
Git distant
Glisser-déposer un fichier
Global
Grammaire
Grandes icônes
Graphique
Graphiques
Gras
Gratuit
Gris
Gris ardoise foncé
Gris clair
Gris foncé
Groupe
Groupe de boutons segmentés
Groupe de notifications lu
Groupe précédent
Groupe précédent de messages
Groupe sans nom
Groupe suivant
Groupe suivant de messages
Grouper
Grouper la sélection
Grouper par
Groupes
Guide de l'utilisateur
Général
Générateur de jetons
Génération des vignettes
Génération d’un ZIP
Générer
Générer le code
Générer une clé
Générée par l'IA
Gérer
Gérer Copilot
Gérer l'abonnement
Gérer l'extension
Gérer l'organisation
Gérer la conversation
Gérer la palette
Gérer le compte
Gérer le domaine
Gérer les applications
Gérer les clients
Gérer les domaines approuvés
Gérer les domaines validés
Gérer les extensions
Gérer les intégrations
Gérer les modules
Gérer les noms définis
Gérer les tâches automatiques
Gérer les utilisateurs
Gérer les vues
Gérer les évènements épinglés
Gérer les événements
Gérer l’accès
Gérer mon compte
Gérer une branche distante
Gérez des comptes
Géré par organization
Hachures croisées
Haut
Haut de la page
Haut-parleur
Hauteur
Hauteur de ligne
Heure
Heure d'activation
Heure de début
Heure de fin
Heure et langue
Heure précédente
Heure suivante
Heures de travail
Historique
Historique actuel
Historique des recherches
Historique des sondages
Historique des validations
Historique des versions
Historique local
Historique principal
Hiérarchie d'appels
Hors ligne
Hérité de
Hôte / Nom
Hôte Pty
Hôte d'extension
Hôte distant
IBAN
ID d'extension obligatoire
ID de la police
ID de langage
ID d’extension
Icône
Icône Favoris cochée
Icône de profil
Icône de statut
Icône par défaut
Icônes
Icônes de recherche
Identifiant
Identifiant d'objet
Identifiant de l'organisation
Identifiant de la version
Identifiant de paramètre
Identifiant de salon manquant
Identifiant de session
Identificateur de tâche
Identité fédérée
Identités fédérées
Ignorer
Ignorer et créer
Ignorer et déployer
Ignorer la recommandation
Ignorer la refactorisation
Ignorer les changements
Ignorer les modifications
Ignorer l’utilisateur
Ignorer tout
Ignoré/bloqué
Illustrations
Image
Image Docker
Image collée
Image de profil
Images
Implémentation introuvable
Importance
Important
Importants
Importer
Importer des fichiers depuis
Importer des noeuds
Importer la sélection
Importer le fichier journal
Importer le journal
Importer le profil
Importer les noeuds
Importer une conversation
Importer une copie
Importer vers
Impossible de coller
Impossible de copier
Impossible de rejoindre
Impression
Imprimante
Imprimantes
Imprimer
Imprimer les profils émetteur
Incliner vers le bas
Incliner vers le haut
Inclure le modèle
Inclure les fichiers attachés
Inclus
Indexer les changements
Indexer tous les changements
Indicateur
Indice
Indiquez un nombre
Indésirables
Info
Information
Information système
Informations
Informations de l’espace
Informations personnelles
Initialiser le dépôt Git
Inscription
Inscription réussie
Insertion
Installation de l’extension
Installation des extensions
Installation en cours
Installation manuelle
Installer
Installer Git
Installer dans le navigateur
Installer depuis un VSIX
Installer des pré-versions
Installer et recharger
Installer l'extension
Installer le formateur
Installer le serveur
Installer les extensions
Installer les noeuds
Installer localement
Installer tout
Installer une extension
Installé
Instruction machine
Instructions de conversation
Instructions d’assistant
Insérer
Insérer au curseur
Insérer ci-dessous
Insérer ci-dessus
Insérer dans Notebook
Insérer dans le terminal
Insérer en premier
Insérer un caractère spécial
Insérer un extrait
Insérer un fichier
Insérer un lien
Insérer un lien hypertexte
Insérer un tableau
Insérer une cellule
Insérer une colonne
Insérer une colonne après
Insérer une colonne avant
Insérer une fonction
Insérer une image
Insérer une ligne
Insérer une ligne au-dessus
Insérer une ligne avant
Insérer une ligne horizontale
Insérer une ligne sous
Insérer une vidéo
Interligne
Interrompre le chargement
Intitulé du poste
Intégration Web
Intégrer la scène
Inverser les lignes
Invitation dans un salon
Invitations
Invitations automatiques
Invite utilisateur précédente
Invite utilisateur suivante
Inviter
Inviter dans cet espace
Inviter dans l’espace
Inviter des membres
Inviter des personnes
Inviter des utilisateurs
Inviter par e-mail
Invités
Italique
JSON
JSON invalide
Jalons
Janvier
Jeton d’accès
Jeton d’enregistrement
Jeton inattendu
Jeton incorrect
Jeu d’autocollants
Jeu.
Jeudi
Joindre
Joindre des terminaux
Joindre les lignes
Joindre un fichier
Jouer automatiquement les GIFs
Jour
Jour complet
Journal
Journal des modifications
Journal des événements
Journaux
Journaux de l’utilisateur
Journaux d’extension
Journaux envoyés
Journée entière
Jours
Juillet
Justifier
L'abonnement commence
La discussion continue ici
La plus populaire
Laisser la zone vide
Lancement de profil
Langage de l'éditeur
Langages de programmation
Langue
Langue et région
Langues
Langues sélectionnées
Largeur
Largeur de colonne
Le code de vérification
Le type de serveur
Le widget voudrait
Learn More
Lecture
Lecture seule
Les leurs
Les plus récents
Les vôtres
Lever la main
Libellés
Libérer pour rafraîchir
Licence
Lien copié
Lien hypertexte
Lien interne
Lien partageable
Lien symbolique
Lien vers le salon
Liens
Liens entre les noeuds
Lieu
Lieu de naissance
Ligne
Ligne courbée
Ligne de diffusion insérée
Ligne de diffusion supprimée
Ligne de groupe
Ligne diff modifiée
Ligne dépliée
Ligne désélectionnée
Ligne repliée
Ligne sélectionnée
Lignes
Lignes ajoutées
Lignes modifiées
Lignes par page
Lignes supprimées
Limite de sélection
Limite d’affichage atteinte
Limitée en mode Restreint
Lire la suite
Liste
Liste avec avertissements
Liste avec erreurs
Liste avec notifications
Liste avec problèmes
Liste d'action
Liste de salons
Liste de vues affectées
Liste des notifications
Liste des options
Liste d’utilisateurs vide
Liste numérotée
Liste ordonnée
Lister les flux
Lister les sous-flux
Listes
Listes souscrites
Livraison
Livraisons
Local
Logo
Logo de Mapbox
Luminosité
Lun.
Lundi
Lus
Lâchez le flux ici
Légende
L’utilisateur existe peut-être
Ma journée
Machines synchronisées
Macros
Mappages de touches
Mardi
Marges
Markdown rendu
Marque-pages
Marquer comme géré
Marquer comme lu
Marquer comme non lu
Marquer comme recommandé
Marquer comme terminé
Marquer tout comme lu
Mars
Masquer
Masquer désactivé
Masquer la barre latérale
Masquer la ligne sélectionnée
Masquer la recherche
Masquer le badge
Masquer le flux
Masquer le formatage
Masquer le menu
Masquer le panneau
Masquer le pointage
Masquer le test
Masquer les astuces
Masquer les autres flux
Masquer les comptes
Masquer les détails
Masquer les fichiers exclus
Masquer les notifications
Masquer les onglets
Masquer les paramètres avancés
Masquer les sessions
Masquer les sessions vérifiées
Masquer les sujets
Masquer les widgets
Masquer tous les flux
Matricule
Mauvais type de fichier
Mauvaise Clé de Sécurité
Maximiser
Maximum
Membre enum
Membres
Membres de l’espace
Mentions
Mentions et mots-clés
Mentions et réactions
Mentions légales
Menu
Menu Sessions de conversation
Menu de l'application
Menu de l'onglet
Menu principal
Menu utilisateur
Mer.
Mercredi
Mes calendriers
Mes contacts
Mes fichiers
Mes fils de discussion
Mes projets
Mes tâches
Mes vues
Message
Message d'état
Message de progression
Message direct
Message en bulles
Message illustré
Message supprimé
Message vocal
Messagerie sécurisée
Messages
Messages de conversation
Messages directs
Messages envoyés
Messages indexés
Messages non lus
Messages épinglés
Mettre au premier plan
Mettre en pause
Mettre en sourdine
Mettre en veille
Mettre en évidence
Mettre à jour
Micro
Microphone
Min
Minimiser
Minimum
Minute précédente
Minute suivante
Mis en surbrillance
Mise en forme
Mise en forme conditionnelle
Mise en mémoire tampon
Mise en page
Mise en route
Mise à jour
Mise-à-jour de l’espace
Mise-à-jour nécessaire
Mises à jour
Mobile
Mode Assistant
Mode Quick Open
Mode Restreint
Mode Zen
Mode clair
Mode d'accessibilité
Mode de capture vidéo
Mode de compatibilité activé
Mode de développement
Mode de paiement
Mode développeur
Mode faible bande passante
Mode présentation
Mode sombre
Mode édition
Moderne clair
Moderne sombre
Modification ailleurs
Modification de la feuille
Modification en bloc
Modification en cours
Modification prise en charge
Modification précédente
Modification suivante
Modifications
Modifications annulées
Modifications conservées
Modifications de conversation
Modifications distantes
Modifications entrantes
Modifications locales
Modifications sortantes
Modifications suggérées
Modifier
Modifier JSON
Modifier couleur
Modifier l'expression
Modifier l'élément
Modifier la cellule
Modifier la condition
Modifier la couleur
Modifier la ligne
Modifier la présentation
Modifier la relation
Modifier le chemin
Modifier le code
Modifier le fichier
Modifier le flux
Modifier le lien
Modifier le message
Modifier le mot de passe
Modifier le noeud sélectionné
Modifier le nom
Modifier le paramètre
Modifier le profil
Modifier le sondage
Modifier le sujet
Modifier les appareils
Modifier les permissions
Modifier les propriétés
Modifier les valeurs
Modifier les widgets
Modifier l’adresse
Modifier l’entrée stockée
Modifier l’image
Modifier l’élément Include
Modifier l’élément exclus
Modifier taille
Modifier taille verticalement
Modifier tout
Modifier une demande
Modifié
Modifié dans
Modifié depuis
Modifié le
Modifié par
Modifié uniquement
Module
Modules complémentaires
Modules installés avec succès
Modules linguistiques
Modules requis manquants
Modèle
Modèle d'exclusion
Modèles
Modèles de langage
Modèles de profils
Modèles réels
Moi et mon équipe
Moins de problèmes
Moins d’infos
Moins l'infini
Mois
Mois de l'année
Mois dernier
Mois précédent
Mois suivant
Mon Appareil
Mon Drive
Mon compte
Mon organisation
Mon profil
Montant
Monter
Mot clé
Mot de passe
Mot de passe actuel
Mot de passe compromis
Mot de passe incorrect
Mot de passe oublié
Mot entier
Moteur de compatibilité
Mots clés
Moyen de paiement
Moyenne
Muet
Musique
Média ignorés
Médias
Mémoriser ceci
Méthode de paiement
Méthodes de paiement
Navigateur
Navigateur simple
Navigation
Navigation privée
Naviguer en arrière
Ne pas enregistrer
Ne plus afficher
Nettoyer les profils
Next File Tree
Noeud activé
Noeud désactivé
Noeud en double importé
Noeuds activés
Noeuds de configuration
Noeuds désactivés
Noeuds en double importés
Noeuds enregistrés
Noeuds et flux modifiés
Noeuds importés
Noeuds inconnus
Noeuds invalides
Noeuds modifiés
Noeuds récupérés
Noir
Nom
Nom complet
Nom d'affichage
Nom d'usage
Nom d'utilisateur
Nom d'utilisateur Twitter
Nom de famille
Nom de fichier
Nom de l''application
Nom de l'auteur
Nom de l'organisation
Nom de la bibliothèque
Nom de la référence
Nom de la session
Nom de la tâche
Nom de l’extension
Nom de l’élément
Nom de naissance
Nom de profil
Nom de propriété attendu
Nom distant
Nom du client
Nom du compte
Nom du fichier
Nom du projet
Nom et prénom
Nombre
Nombre actuel de terminaux
Nombre d'accès
Nombre d'installations
Nombre de messages
Nombre d’utilisateurs
Nombre numérique
Nommer le profil
Noms de filtre disponibles
Noms définis
Non lu
Non lus
Note
Note de bas de page
Notes
Notes de publication
Notifications
Notifications par courriel
Notifications push
Notifications silencieuses
Notifier tout le salon
Nourriture et boisson
Nous contacter
Nouveau
Nouveau client
Nouveau commentaire
Nouveau contact
Nouveau courrier
Nouveau document
Nouveau dossier
Nouveau fichier
Nouveau fichier d'invite
Nouveau fichier de requêtes
Nouveau fichier d’instructions
Nouveau fichier sans titre
Nouveau fichier texte
Nouveau message
Nouveau mot de passe
Nouveau mot-clé
Nouveau point d'arrêt
Nouveau port local
Nouveau profil
Nouveau projet
Nouveau rapport
Nouveau rendez-vous
Nouveau salon
Nouveau salon visio
Nouveau terminal
Nouveau terminal Fenêtre
Nouveau terminal avec profil
Nouveaux extraits de code
Nouveaux messages
Nouveaux éléments ajoutés
Nouvel assistant personnalisé
Nouvel e-mail
Nouvel onglet
Nouvel éditeur de conversation
Nouvel éditeur de recherche
Nouvel éditeur sans titre
Nouvel élément
Nouvel événement
Nouvelle
Nouvelle clé
Nouvelle clé API générée
Nouvelle commande
Nouvelle conversation
Nouvelle diapositive
Nouvelle discussion
Nouvelle entrée de panneau
Nouvelle facture
Nouvelle fenêtre
Nouvelle fenêtre avec profil
Nouvelle fenêtre de terminal
Nouvelle ligne
Nouvelle réunion
Nouvelle tâche
Nov
Novembre
Numéro
Numéro client
Numéro d'objet
Numéro de carte
Numéro de client
Numéro de commande
Numéro de compte
Numéro de facture
Numéro de page
Numéro de téléphone
Numéro invalide
Numéros de téléphone
Numérotation
Nécessite une action
N’annonce jamais
N’effectuez aucune action
N’importe quels chiffres
OK
Objectifs
Objet
Obligatoire
Observer uniquement
Obsolète
Obtenir de l'aide
Oct
Octobre
Okta Workforce
Onglet
Onglets
Onglets de feuilles
Onglets de terminal
Onglets ouverts
Opportunité
Opportunités
Option
Option d'inscription
Options
Options Test Recorder
Options d'affichage
Options de colonne
Options de déploiement
Options de groupe
Options de liste
Options de l’accueil
Options de l’espace
Options de recherche
Options de serveur
Options disponibles
Options liées
Options serveur
Options supplémentaires
Opérateur de filtrage
Opérateur des conditions
Opération de fichier
Opération réussie
Ordinateur
Ordinateur portable
Ordre croissant
Ordre de groupe
Ordre de tri
Ordre décroissant
Ordre d’exécution
Organisateur
Organisation
Organiser les importations
Orientation
Orthographe
Oublier cet espace
Oublier le salon
Outil de cadre
Outils
Outils de développement
Outils d’administration
Ouvrez la vue Ports
Ouvrez les terminaux
Ouvrir
Ouvrir avec
Ouvrir dans
Ouvrir dans l'Éditeur
Ouvrir dans un navigateur
Ouvrir des fichiers
Ouvrir diff
Ouvrir documentation
Ouvrir en bas
Ouvrir en mode Recherche
Ouvrir en mode Restreint
Ouvrir en mode conversation
Ouvrir l'URL
Ouvrir l'affichage
Ouvrir l'aide
Ouvrir l'extension
Ouvrir l'éditeur précédent
Ouvrir l'éditeur suivant
Ouvrir la bibliothèque
Ouvrir la chronologie
Ouvrir la configuration
Ouvrir la configuration MCP
Ouvrir la conversation
Ouvrir la conversation rapide
Ouvrir la correspondance
Ouvrir la couverture
Ouvrir la documentation
Ouvrir la vue
Ouvrir la vue accessible
Ouvrir la vue désassemblage
Ouvrir le dossier
Ouvrir le dossier Paramètres
Ouvrir le dépôt
Ouvrir le fichier
Ouvrir le fichier local
Ouvrir le journal
Ouvrir le lien
Ouvrir le lien détecté
Ouvrir le menu utilisateur
Ouvrir le projet
Ouvrir le référentiel
Ouvrir le salon
Ouvrir le script chargé
Ouvrir le sondage
Ouvrir le sélecteur
Ouvrir le terminal
Ouvrir le tunnel
Ouvrir les configurations
Ouvrir les diffs
Ouvrir les modifications
Ouvrir les paramètres
Ouvrir les raccourcis clavier
Ouvrir les tâches utilisateur
Ouvrir les éditeurs
Ouvrir les éléments récents
Ouvrir menu
Ouvrir un dossier
Ouvrir un dossier local
Ouvrir un dépôt distant
Ouvrir un dépôt local
Ouvrir un fichier
Ouvrir un projet existant
Ouvrir une fenêtre distante
Ouvrir une fenêtre interactive
Où créer le terminal
PROBLÈMES
Pack d'extensions
Package NPM
Page Bas
Page Haut
Page de garde
Page des messages
Page d’accueil
Page précédente
Page suivante
Page vierge
Paiement
Paiement annuel
Paiement en retard
Paiement mensuel
Paiements
Palette
Palette de commandes
Palette de couleurs
Panneau de sortie
Par Dossier
Par défaut
Paragraphe
Paramètre de conversation
Paramètre de type
Paramètres
Paramètres IA
Paramètres audio
Paramètres de Payload
Paramètres de dossier
Paramètres de filtre
Paramètres de l'utilisateur
Paramètres de notification
Paramètres de notifications
Paramètres de télémétrie
Paramètres du compte
Paramètres d’accessibilité
Paramètres par défaut
Paramètres rapides
Paramètres régionaux
Paramètres utilisateur
Paramètres vidéo
Parcourez les serveurs MCP
Parcourir
Parcourir les bibliothèques
Parcourir les canaux
Parcourir les ressources
Parcourir les salons
Parcourir les salons publics
Parcourir les serveurs MCP
Parcourir par Dossier
Partage
Partage d'écran
Partager
Partager l'écran
Partager la position
Partager le contenu
Partager le salon
Partager l’utilisateur
Partager l’écran entier
Partagés
Partagés avec moi
Participants
Passer
Passer au mensuel
Passer au mode clair
Passer au mode sombre
Passer au modèle suivant
Passer en direct
Passer pour l’instant
Pause
Pavé de numérotation
Pavé numérique
Pays
Paysage
Permissions accordées
Permissions disponibles
Personnalisation
Personnaliser
Personnaliser la disposition
Personnalisez le bloc-notes
Personnalisez les blocs-notes
Personnalisez l’apparence
Personnalisé
Personnes
Personnes spécifiées
Petites icônes
Photo de profil
Phrase de sécurité
Phrase secrète incorrecte
Pied de page
Pile des appels
Pistes
Pivoter vers le bas
Pivoter vers le haut
Pièce jointe
Pièces jointes
Place de marché
Plage
Plage horaire
Plage protégée
Plages de dates
Plages de pliage
Plan
Plan actuel
Planifier
Planning
Plein écran
Plier de manière récursive
Plier la cellule
Plier la section
Plier tout
Plus
Plus d'options
Plus d'outils
Plus de couleurs
Plus de filtres
Plus de thèmes
Plus de versions
Plus d’actions
Plus d’informations
Plus d’infos
Plus tard
Plusieurs filtres actifs
Plusieurs onglets
Point
Point d'arrêt
Point d'arrêt conditionnel
Point d'arrêt désactivé
Point d'arrêt inline
Point d’arrêt déclenché
Point focal
Pointer la souris
Pointer vers le bas
Pointeur laser
Points d'arrêt
Police
Politique de confidentialité
Pop-in de ligne
Populaire
Port
Portable
Portrait
Ports transférés
Position
Position dans le fichier
Position d’entrée rapide
Poste
Pour éditer
Pourriel
Premier
Premier paiement le
Premier trimestre
Première page
Prendre en charge
Prendre une photo
Presse-papiers
Principal
Prioritaire
Priorité
Priorité basse
Prise en charge
Prise en main
Prix
Prix unitaire
Problème actuel
Problème de rapport
Problème précédent
Problème suivant
Problèmes similaires
Prochain paiement le
Produit
Produits
Profil
Profil de l'organisation
Profils existants
Programmer la publication
Programmé avec succès
Progression
Projet
Projet actuel
Projet ouvert
Projets
Propositions API
Propriétaire
Propriété
Propriété de la communauté
Propriétés
Propriétés de l'image
Propriétés des modules
Propriétés invalides
Prospects
Précédemment publié
Précédemment un Brouillon
Précédent
Préférences
Préférences de compte
Prénom
Prénoms
Préserver la casse
Prévisions
Prêt
Public
Publicité ou propagande
Publier
Publier la bibliothèque
Publier les modifications
Publier toutes les localités
Publiez quelque chose ici
Publipostage
Publié
Publiée récemment
Puces
Périodicité
Périphériques audio
Périphériques de sortie
Périphériques d’entrée
Périphériques vidéo
QR code
Quadrillage
Quantité
Quatrième trimestre
Quelqu’un
Question ou sujet
Quick Open
Quitter
Quitter certains salons
Quitter l'organisation
Quitter la bêta
Quitter la réunion
Quitter le mode multi-curseur
Quitter le mode zen
Quitter le plein écran
Quitter le processus
Quitter le salon
Quitter l’espace
Quitter sans sauvegarder
Quitter tous les salons
RECHERCHER
RIB
Raccourcis clavier
Raccourcis clavier génériques
Raccourcis et aide
Raccrocher
Rafraîchir
Raison sociale
Rang personnalisé
Rappel
Rappels
Rapport
Rapport de bogue
Rapports
Rapports d’incidents
Rayon des bordures
Re-saisir l’adresse e-mail
Recharger
Recharger application
Recharger la fenêtre
Recharger le document
Recharger les vues web
Recharger maintenant
Recherche
Recherche avancée
Recherche avec l’IA
Recherche de
Recherche de message
Recherche précédente
Recherche rapide
Recherche suivante
Recherche vide
Rechercher avec l’IA
Rechercher dans la sélection
Rechercher dans le Notebook
Rechercher dans le dossier
Rechercher dans les fichiers
Rechercher dans les paramètres
Rechercher des clés
Rechercher des espaces
Rechercher des extensions
Rechercher des filtres
Rechercher des pièces jointes
Rechercher des ressources
Rechercher des salons
Rechercher des widgets
Rechercher et remplacer
Rechercher et sélectionner
Rechercher l'action
Rechercher l'aide
Rechercher le flux
Rechercher le noeud
Rechercher le précédent
Rechercher le suivant
Rechercher les flux
Rechercher les modules
Rechercher les noeuds inconnus
Rechercher plutôt
Rechercher précédent
Rechercher suivant
Rechercher un bloc
Rechercher une icône
Rechercher/remplacer
Recherches récentes
Recherchez une langue
Recommandations de sécurité
Reculer d'un plan
Reculer la sélection
Redimensionner colonne
Redimensionner la colonne
Redémarrer
Redémarrer le débogage
Redémarrer le frame
Redémarrer le serveur
Redémarrer les extensions
Redémarrer les flux
Redémarrer l’hôte Pty
Refuser
Regarder le tutoriel
Regrouper dessous
Regrouper dessus
Regrouper par
Rejet de l’invitation
Rejeter
Rejeter les modifications
Rejeter l’invitation
Rejoindre
Rejoindre Groupe
Rejoindre dans le groupe
Rejoindre la bêta
Rejoindre la discussion
Rejoindre le salon public
Rejoindre mon premier salon
Rejoint le
Relancer le terminal
Relancer le terminal actif
Relevé introuvable
Remarque
Remarques
Remise
Remplacer
Remplacer dans les fichiers
Remplacer dans les paramètres
Remplacer la clé existante
Remplacer la version distante
Remplacer la version locale
Remplacer mon contenu
Remplacer par
Remplacer tout
Remplir les champs manquants
Remplir l’écran
Remplissage
Rendre par défaut
Rendre public
Renommer
Renommer la session
Renommer le document
Renommer le dossier
Renommer le symbole
Renommer le terminal
Renommer les sessions
Renouvelé le
Renvoyer
Renvoyer le code
Renvoyer le lien
Renvoyer à la ligne
Replier la région inchangée
Replier la section
Replier toutes les régions
Reprendre
Reprendre le téléversement
Reproduire la mise en forme
Représente le mode zen
Représente le plein écran
Republication en cours
Requête
Requête de fonctionnalité
Requête pour l’entrée
Requêtes
Requêtes Premium
Requêtes et instructions
Respecter la casse
Responsable
Ressources MCP
Restauration en cours
Restaurer
Restaurer comme brouillon
Restaurer depuis la sauvegarde
Restaurer l'entrée
Restaurer la modification
Restaurer le contenu
Restaurer les métadonnées
Restaurer les sorties
Rester connecté
Restreint
Retirer
Retirer une règle
Retour
Retour arrière
Retour aux messages
Retour vers
Retourner horizontalement
Retourner la disposition
Retourner verticalement
Retrait plus
Revenir au contenu
Revenir en arrière
Reçu
Reçu le
Rouge
Rouvrir avec l'encodage
Rouvrir l'éditeur avec
Rouvrir l'éditeur fermé
Ruban
Rue
Runtime utilisé pour Linux
Runtime utilisé pour Windows
Runtime utilisé pour macOS
Règle
Règle horizontale
Règles
Règles de serveur
Règles d’utilisateur
Réacheminement automatique
Réacheminement statique
Réacheminer le port
Réacheminer un port
Réactions
Réactions rapides
Récent
Récupération
Récupération des journaux
Récupération des évènements
Réduire
Réduire groupe
Réduire la notification
Réduire la sélection
Réduire les citations
Réduire les éléments
Réduire l’indentation
Réduire l’éditeur
Réduire noeud
Réduire pour tenir
Réduire tous les commentaires
Réduire tous les diffs
Réduire tous les dépôts
Réduire tous les tests
Réduire tous les éléments
Réduire tout
Réduire toutes les catégories
Réduire toutes les couvertures
Réessayer
Réessayer le téléversement
Réessayez
Réexécuter la commande
Réexécuter la demande
Réexécuter la dernière série
Réexécuter la dernière tâche
Réexécuter la tâche
Réexécuter le test
Référence
Références
Référentiel introuvable
Région
Réglage par défaut
Réglages
Régénérer les codes
Réinitialiser
Réinitialiser filtre
Réinitialiser l'emplacement
Réinitialiser l'élément
Réinitialiser la base
Réinitialiser la bibliothèque
Réinitialiser la confiance
Réinitialiser le canevas
Réinitialiser le filtre
Réinitialiser le menu
Réinitialiser le paramètre
Réinitialiser le résultat
Réinitialiser le zoom
Réinitialiser les filtres
Réinitialiser les préférences
Réinitialiser tous les filtres
Réinitialiser tous les menus
Réinitialiser tout
Réparer avec l’IA
Répartir horizontalement
Répartir verticalement
Répertoire des salons
Répertoire utilisateur
Répertorier les flux
Répertorier les serveurs
Répertorier les sous-flux
Répondre
Répondre dans le fil
Répondre à tous
Répondu autre-part
Réponse de conversation reçue
Réponses automatiques
Répéter
Répéter la dernière action
Réseau
Réseau et Internet
Résolution
Résolution de conflits
Résolution de la tâche
Résolution manuelle
Résoudre des problèmes
Résoudre le problème
Résoudre les conflits
Résultat
Résultat attendu
Résultat de la fusion
Résultat réel
Résultats
Résultats de la recherche
Résultats de texte
Résultats des tests
Résultats introuvables
Résumé
Résumé en courriel
Rétablir
Rétablir la dernière demande
Rétablir la modification
Rétablir la sélection
Rétablir le bloc
Rétablir le fichier
Rétablir les changements
Rétablir les modifications
Rétablissement des éditeurs
Réunion
Réunions
Réussite
Révision
Révoquer
Révoquer l'accès
Révoquer la clé
Révoquer le bannissement
Révoquer les permissions
Révoquer l’invitation
Révoquer un droit
Révéler un dossier
Rôle
Rôle par défaut
Rôles
Rôles et permissions
S'abonner
S'identifier
S'inscrire
S'inscrire avec Solana
SIREN
SIRET
SORTIE
SVG invalide
Saisie date/heure
Saisie de date dynamique
Saisie de l'heure
Saisie de la date
Saisie multiple
Saisie multivaleurs
Saisir l’adresse e-mail
Saisissez un nom
Salarié
Salle
Salle d'attente
Salon anonyme
Salon inconnu
Salon muet
Salon privé
Salon public
Salon vide
Salon vidéo
Salons et espaces
Salons indexés
Salons public
Salons recommandés
Salons vidéo
Salons vidéo Element Call
Salons visités récemment
Samedi
Sans titre
Saut de ligne
Saut de page
Sauvegarde
Sauvegarde en cours
Sauvegarde l'édition
Sauvegarde sécurisée
Sauvegarder
Sauvegarder comme vignette
Sauvegarder l'original
Sauvegarder la vue
Sauvegarder les modifications
Sauvegarder sous
Scanner le QR code
Schéma de la ressource
Scripts Chargés
Se connecter
Se déconnecter
Se désabonner
Seconde précédente
Seconde suivante
Secteur
Secteur d'activité
Section suivante
Semaine
Semaine de travail
Semaine prochaine
Semaine précédente
Semaine suivante
Sens par défaut
Sept
Septembre
Serveur
Serveur MCP
Serveur MCP distant
Serveur d’accueil
Serveur d’identité
Serveurs
Serveurs MCP
Serveurs d’autorisation MCP
Service
Services
Services en ligne
Session
Session active
Session de bureau
Session de débogage
Session de téléphone portable
Session restaurée
Session vérifiée
Sessions
Sessions actives
Sessions d’assistant
Sessions inactives
Sessions vérifiées
Seulement les mentions
Seulement moi
Sexe
Signalement d’anomalies
Signaler aux modérateurs
Signaler le contenu
Signaler le problème
Signaler le salon entier
Signaler un bug
Signaler un problème
Signature
Signature croisée
Signatures
Signaux d’accessibilité
Signets
Site internet
Site personnalisé
Site web
Site web de Node-RED
Sites recommandés
Slug URL
Société
Solde
Sombre
Somme automatique
Sondage
Sondage terminé
Sondages
Sondages en cours
Sortie audio
Sortie de test
Souligner
Souligné
Soumettre
Soumission réussie
Source
Source Markdown
Source inconnue
Souris
Sous-dossier
Sous-flux inutilisés
Sous-titre
Sous-titres
Sous-total
Souscrit le
Spam
Statistiques
Stats pour les nerds
Statut
Statut d'objet
Statut de valeur Avertissement
Statut de valeur Information
Statut de valeur Succès
Stock
Stockage
Stratégies d’organisation
Stream actif
Stream passif
Style
Style de bordure
Style de groupe copié
Style des chaînes
Style des chiffres
Style des classes
Style des commentaires
Style des expressions
Style des fonctions
Style des fonctions membres
Style des interfaces
Style des macros
Style des mots clés
Style des opérateurs
Style des propriétés
Style des structs
Style des variables
Style des énumérations
Style des étiquettes
Style des événements
Style pour les types
Styles
Styles copiés
Styles des paramètres
Succès
Suggestion inline
Suggestions
Suggestions automatiques
Suggestions inline
Suggestions pour Trigger
Suivant
Suivi des modifications
Suivi du temps
Suivis
Suivre
Suivre le curseur
Suivre le lien
Suppression en cours
Supprimer
Supprimer de la bibliothèque
Supprimer de l’espace
Supprimer distant
Supprimer définitivement
Supprimer et reconnecter
Supprimer fichier
Supprimer l'adresse e-mail
Supprimer l'image
Supprimer l'organisation
Supprimer l'élément
Supprimer la branche
Supprimer la cellule
Supprimer la colonne
Supprimer la condition
Supprimer la ligne
Supprimer la limite
Supprimer la relation
Supprimer la sauvegarde
Supprimer la sortie
Supprimer la sélection
Supprimer la vue
Supprimer le chemin
Supprimer le compte
Supprimer le compte connecté
Supprimer le dossier
Supprimer le filtre
Supprimer le flux
Supprimer le formattage
Supprimer le lien
Supprimer le mot
Supprimer le portefeuille
Supprimer le profil
Supprimer le sous-flux
Supprimer le tableau
Supprimer le téléversement
Supprimer le visualiseur
Supprimer le widget
Supprimer les crochets
Supprimer les doublons
Supprimer les messages récents
Supprimer les noeuds
Supprimer ligne
Supprimer l’avatar
Supprimer l’élément Include
Supprimer l’élément exclus
Supprimer tout
Supprimer toutes les données
Supprimer un domaine
Supprimer un profil
Supprimer une clé
Supprimer une expression
Supprimer une sortie
Supprimé
Supprimés
Suspendre
Symbole
Symbole invalide
Symboles
Synchronisation
Synchronisation des paramètres
Synchroniser
Synchroniser maintenant
Syntaxe Mermaid
Système
Système d’exploitation
Séance de conversation
Sécurité
Sécurité et vie privée
Sélecteur brut
Sélecteur d'affichage actif
Sélecteur de couleur
Sélecteur de dépôts
Sélecteur de paramètres
Sélecteur de plages
Sélecteur d’onglet Préférences
Sélecteur horaire
Sélection
Sélection d'élément
Sélection dans les groupes
Sélection de l'heure
Sélection de l'éditeur
Sélection de la colonne
Sélection de la langue
Sélection d’un espace
Sélection multiple
Sélection précédente
Sélection suivante
Sélectionner
Sélectionner certains modules
Sélectionner des dates
Sélectionner des espaces
Sélectionner jusqu'au crochet
Sélectionner l'encodage
Sélectionner l'onglet
Sélectionner l'éditeur
Sélectionner la langue
Sélectionner la source
Sélectionner la vue
Sélectionner le débogueur
Sélectionner le fichier
Sélectionner le journal
Sélectionner le noyau
Sélectionner le retrait
Sélectionner les outils
Sélectionner les rôles
Sélectionner les types
Sélectionner l’action Coller
Sélectionner l’action suivante
Sélectionner options
Sélectionner plage
Sélectionner plusieurs dépôts
Sélectionner pour afficher
Sélectionner pour comparaison
Sélectionner pour comparer
Sélectionner pour masquer
Sélectionner tous les noeuds
Sélectionner tout
Sélectionner toutes les lignes
Sélectionner un autre noyau
Sélectionner un dialecte
Sélectionner un extrait
Sélectionner un fichier
Sélectionner un formateur
Sélectionner un fournisseur
Sélectionner un langage
Sélectionner un noeud
Sélectionner un outil
Sélectionner un profil
Sélectionner un rôle
Sélectionner un seul dépôt
Sélectionner un symbole
Sélectionner une action
Sélectionner une commande
Sélectionner une configuration
Sélectionner une date
Sélectionner une extension
Sélectionner une heure
Sélectionner une ressource MCP
Sélectionner une session
Sélectionnez des éléments
Sélectionnez toutes les lignes
Sélectionnez un changement
Sélectionnez un fichier
Sélectionnez un serveur MCP
Sélectionnez un élément
Sélectionnez une action
Sélectionnez une couleur
Sélectionnez une valeur
S’adapter au système
TERMINAL
TVA
Table des matières
Table réactive
Tableau
Tableau blanc
Tableau croisé dynamique
Tableau de bord
Tableaux
Tableaux de bord
Taille
Taille de garniture
Taille de la grille
Taille de la police
Taille de police
Taille des caractères
Taille maximale
Taille par défaut
Taille verticale
Tailles d’aperçu
Taper un nouveau commentaire
Tarifs
Taxe
Temps d’attente
Tentatives de connexion
Terminal MCP
Terminal divisé
Terminal divisé avec profil
Terminal intégré
Terminaux de conversation
Terminer
Terminer la fusion
Terminer la tâche
Terminer le sondage
Terminer le thread
Terminer l’appel
Terminé avec des conflits
Terrain de jeu
Test
Test de débogage
Test en cours
Tests connexes
Tests connexes introuvables
Texte
Texte brut
Texte de remplacemement
Texte en nombre
Texte sélectionné
Texte vers Diagramme
Thème
Thème de couleur
Thème d’administration
Thèmes
Thèmes de couleur
Ticket
Tickets
Tirer les changements distants
Titre
Titre 1
Titre 2
Titre 3
Titre de l’étape
Titulaire du compte
Total
Total HT
Total TTC
Total payé
Toujours
Toujours activé
Toujours afficher les actions
Toujours cibler le terminal
Toujours désactivé
Toujours gratuit
Tourner vers la droite
Tourner vers la gauche
Tous
Tous les catalogues
Tous les clients
Tous les contacts
Tous les fichiers
Tous les flux
Tous les messages
Tous les paramètres
Tous les paramètres régionaux
Tous les problèmes
Tous les profils
Tous les projets
Tous les salons
Tous les tests
Tous les utilisateurs
Tous les éléments
Tous sélectionnés
Tous éléments désélectionnés
Tous éléments sélectionnés
Tout
Tout accepter
Tout afficher
Tout annuler
Tout corriger
Tout désactiver
Tout désélectionner
Tout développer
Tout déverrouiller
Tout effacer
Tout enregistrer
Tout envoyer
Tout fermer
Tout fusionner
Tout marquer comme lu
Tout refuser
Tout remplacer
Tout renvoyer
Tout réduire
Tout réinitialiser
Tout rétablir
Tout supprimer
Tout sélectionner
Tout télécharger
Tout verrouiller
Tout voir
Toute la journée
Toutes
Toutes les collections
Toutes les extensions
Toutes les feuilles
Toutes les plateformes
Traduire
Traitement
Traitement vocal
Transformer en casse mixte
Transformer en kebab case
Transformer en majuscule
Transformer en minuscule
Transformer en snake case
Transférer
Transférer le message
Transitions
Transposer les lettres
Tri
Tri croissant
Tri décroissant
Tri par
Trier
Trier et filtrer
Trier par
Trier par chemin
Trier par couverture
Trier par durée
Trier par emplacement
Trier par modification
Trier par nom
Trier par ordre croissant
Trier par ordre décroissant
Trier par taille
Trier par état
Trimestre précédent
Trimestre suivant
Trois colonnes
Trois lignes
Troisième trimestre
Trop d’appels
Trouver avec des arguments
Trouver des amis
Trouver des personnes
Très épaisse
Tuer le processus
Tuer le terminal
Tuer tous les terminaux
Tutoriels vidéo
Type
Type d''application
Type d'avertissement
Type d'entrée
Type d'erreur
Type de bloc
Type de configuration
Type de contrat
Type de date
Type de diagramme
Type de fichier
Type de fichier inconnu
Type de fichier invalide
Type de lien
Type de noeud
Type de réussite
Type de session inconnu
Type de sondage
Type de vue
Type d’appel
Type d’évènement
Types MIME
Types de message
Tâche
Tâche sans nom
Tâche spécifiée introuvable
Tâche terminée
Tâches
Téléchargement
Téléchargement de VSIX
Téléchargement des journaux
Téléchargement en cours
Téléchargement en masse
Téléchargements
Télécharger
Télécharger VSIX
Télécharger VSIX en préversion
Télécharger les applications
Télécharger les journaux
Télécharger une image
Télécopie
Télémétrie d'erreur
Téléphone
Téléphone mobile
Téléphone portable
Téléversement en cours
Téléversement mis en pause
Téléversement terminé
Téléverser
Téléverseur de fichiers
URL
URL de l'application
URL de la source
URL invalide
URL personnalisée
URL source
Un autre utilisateur
Une extension VS Code
Uniquement la sélection
Unité de temps
Utilisateur
Utilisateur ignoré
Utilisateur indisponible
Utilisateur réacheminé
Utilisateurs
Utilisateurs bannis
Utilisateurs ignorés
Utilisateurs privilégiés
Utilisation
Utiliser e-mail
Utiliser la clé personnalisée
Utiliser l’application
Utiliser sources de débogage
Utiliser téléphone
Utiliser un contraste élevé
Utiliser un nouveau compte
Utiliser un numéro existant
Utiliser une autre méthode
Utilisez l’accélération GPU
Utilisé fréquemment
Utilisés le plus souvent
Valable jusqu'au
Valeur
Valeur actuelle
Valeur attendue
Valeur copiée
Valeur d'assert
Valeur de l'option
Valeur incorrecte
Valeur par défaut
Valeur par défaut modifiée
Valeur pour X
Valeur vide
Valeurs
Valeurs des conditions
Valeurs disponibles
Valeurs standard
Validation
Validation JSON
Validation des données
Valider
Valider les changements
Variables
Variables REPL
Variables d'environnement
Variables de notebook
Ven.
Vendredi
Ventes
Verrouiller
Verrouiller le flux
Verrouiller le groupe
Vers le bas
Vers le haut
Version
Version Précédente
Version Publiée Actuelle
Version de l'extension
Version de sauvegarde active
Version précommerciale
Version précommercialisée
Version préliminaire
Version spécifique
Versions des clients
Versions des serveurs
Vide
Vider la cellule
Vider la corbeille
Vider le dossier
Vidéo
Vidéos
Vie privée
Vignette d'action
Vignette de diapositive
Vignette de lien
Vignette de ligne
Vignette de navigation
Vignettes supprimables
Ville
Ville ou Localité
Virement
Virgule attendue
Visages et personnes
Visibilité
Visibilité de l’espace
Visibilité des problèmes
Visionneuse Diff accessible
Visionneuse binaire
Visite de bienvenue
Visual Studio Code
Visualiser une variable
Visualiseur PDF
Voir
Voir dans le salon
Voir et trier
Voir la licence
Voir la liste
Voir la modification suivante
Voir la source
Voir le paiement
Voir le problème
Voir le profil
Voir le sondage
Voir les applications
Voir les clients
Voir les conditions générales
Voir les détails
Voir les fonctionnalités
Voir les permissions
Voir les règles
Voir les utilisateurs
Voir les événements
Voir moins
Voir plus
Voir plus de fichiers
Voir tout
Voir un domaine
Volet de lecture
Volet de navigation
Volume
Voyages et lieux
Voyons certains résultats
Vue Heure
Vue accessible
Vue d'ensemble
Vue de panneau précédente
Vue de panneau suivante
Vue de saisie
Vue de sortie
Vue de tunnel
Vue des problèmes
Vue désassemblage
Vue d’image
Vue en grille
Vue en liste
Vue inline
Vues et autres actions
Vues supplémentaires
Vérificateur orthographique
Vérification alternative
Vérification annulée
Vérification en attente
Vérification en deux étapes
Vérification par SMS activée
Vérification par e-mail
Vérification par téléphone
Vérification requise
Vérification échouée
Vérifier
Vérifier avec des émojis
Vérifier cet appareil
Vérifier en scannant
Vérifier la session
Vérifier l’utilisateur
Vérifier un autre appareil
Vérifier un domaine
Vérifier un e-mail
Vérifié
Vérifié avec succès
Web
Widget ajouté par
Widget d’action
Widgets actifs
Zone active
Zone combinée
Zone combinée multiple
Zone de dessin
Zone de liste
Zone de recherche
Zone de sélection
Zone de texte
Zone inactive
Zoom
Zoom arrière
Zoom avant
Zoomer
Zoomer l'image
À
À propos
Échap
Échec de connexion
Échec de la commande
Échec de la copie
Échec de la recherche
Échec de la tâche
Échec de l’envoi
Échec de l’invitation
Échéance
Écran
Écran de verrouillage
Écriture dans le fichier
Écrivez quelque chose
Écrivez un choix
Édite une ligne
Éditer
Éditer le lien
Éditer le lien & intégrer
Éditeur
Éditeur JSON
Éditeur Markdown
Éditeur d'expressions JSONata
Éditeur de code
Éditeur de différences
Éditeur de fichiers binaires
Éditeur de fichiers texte
Éditeur de fusion
Éditeur de paramètres
Éditeur de profils
Éditeur de tampon
Éditeur de texte
Éditeur de texte formaté
Éditeur des Préférences
Éditeur d’erreurs
Éditeur précédent
Éditeur suivant
Éditeur utilisé précédent
Éditeur utilisé suivant
Éditeurs ouverts
Éditeurs personnalisés
Édition
Édition évoluée
Également modifié ailleurs
Également modifiés dans
Élément
Élément avec contenu multiple
Élément d'arborescence
Élément de liste
Éléments
Éléments de débordement
Éléments disponibles
Éléments envoyés
Éléments masqués
Éléments par page
Éléments supprimés
Émoji
Épingler
Épingler l'éditeur
Épingler la commande
Épinglés
Équation
Équipe
Équipes
Étape
Étape suivante
Étapes
Étapes de l'assistant
État
État de l'IU
État de l'extension
État de la navigation
Étendre la carte
Étendre la sélection
Étendre les citations
Étiquette de l'option
Étiquette de la tâche
Étiquette de port
Étiquettes
Étiquettes des ports
Étoiles d'évaluation
Évitez les années récentes
Évitez les dernières années
Évitez les séquences
Évènement source déchiffré
Évènement source original
Événement
Événements
Événements d’activation
`;
