//! The reconcile stage.
